import type { LocatedFinding } from '#shared/session';
import type { OpenDocument } from './documents';
import type { QuickFix } from './editor-api';
import type { EditorContext } from './editor-context';
import { findingsAt, type KnownParagraphs } from './known-findings';
import { draftLanguage } from './languages';
import { editor, type IDisposable, languages } from './monaco';
import { pieceOf } from './pieces';
import { rangeStart } from './positions';

const command = 'suiko.quickFix';

/** The quick-fix menu: the fixes of the findings at the cursor, and what the shell can do with them. */
export function registerFindingActions(
  context: EditorContext,
  known: () => KnownParagraphs | null,
): IDisposable {
  const registered = editor.registerCommand(command, (_accessor, choice: QuickFix) =>
    context.setup.onQuickFix(choice),
  );
  const provider = languages.registerCodeActionProvider(draftLanguage, {
    provideCodeActions(model, range) {
      const document = context.documents.ofDraft(model);
      if (!document) return noActions;
      const findings = findingsAt(known(), rangeStart(range));
      const text = model.getValueInRange(range);
      const choices = choicesFor(context, document, findings, text);
      return { actions: choices.map(toAction), dispose() {} };
    },
  });
  return {
    dispose() {
      provider.dispose();
      registered.dispose();
    },
  };
}

const noActions: languages.CodeActionList = { actions: [], dispose() {} };

interface Choice {
  readonly title: string;
  readonly choice: QuickFix;
}

/** How much of the text round a fix its title may need to tell it from the others; a menu cuts off long ones. */
const reach = 8;

function choicesFor(
  { setup: { words } }: EditorContext,
  { id: document, draft }: OpenDocument,
  findings: readonly LocatedFinding[],
  text: string,
): Choice[] {
  const fixes = findings.flatMap((finding) =>
    finding.finding.fixes.map(
      (_, fix): Choice => ({
        title: words.fixTitle(finding, fix, (span) => pieceOf(draft, finding.paragraph, span, reach)),
        choice: { kind: 'fix', document, finding, fix },
      }),
    ),
  );
  const ofKind = findings
    .filter(({ finding }) => finding.fixes.length > 0)
    .map(
      (finding): Choice => ({
        title: words.fixAllTitle(finding),
        choice: { kind: 'fix-all', document, finding },
      }),
    );
  const ignoring = findings.slice(0, 1).flatMap((finding): Choice[] => [
    { title: words.ignoreTitle, choice: { kind: 'ignore', document, finding, where: 'here' } },
    {
      title: words.ignoreEverywhereTitle,
      choice: { kind: 'ignore', document, finding, where: 'everywhere' },
    },
  ]);
  const glossary: Choice[] =
    text === ''
      ? []
      : [{ title: words.addToGlossaryTitle, choice: { kind: 'add-to-glossary', document, text } }];
  return [...fixes, ...ofKind, ...ignoring, ...glossary];
}

function toAction({ title, choice }: Choice, index: number): languages.CodeAction {
  return {
    title,
    kind: choice.kind === 'fix' ? 'quickfix' : 'refactor',
    isPreferred: index === 0 && choice.kind === 'fix',
    command: { id: command, title, arguments: [choice] },
  };
}
