import { commandOf, keysOf, showKeys } from '#renderer/commands';
import type { EditorWords, QuickFix } from '#renderer/editor';
import { type App, applyFix, ignoreFinding, previewKind } from '#renderer/flows';
import { categoryName } from '#renderer/screens';
import { fixWords, type Store, showDialog } from '#renderer/state';
import type { Language, Translate } from '#renderer/strings';
import { findingMessage, ruleTitle } from '#shared/messages';

/** What the editor says inside itself, in the language of the interface. */
export function editorWords(t: Translate, language: Language, store: Store): EditorWords {
  function keyOf(id: string): string {
    const { info, settings } = store.get();
    return showKeys(keysOf(commandOf(id), info.platform, settings.keys) ?? '', info.platform);
  }
  return {
    sourceLabel: t('pane.source'),
    draftLabel: t('pane.draft'),
    baselineLabel: t('pane.baseline'),
    attachedLabel: t('pane.attached'),
    describe: ({ finding }) =>
      `${ruleTitle(finding.rule, language)} · ${findingMessage(finding.message, language)}`,
    hoverKeys: () =>
      t('findings.hoverKeys', { fix: keyOf('findings.fixMenu'), next: keyOf('findings.next') }),
    fixTitle({ finding }, fix, read) {
      const words = fixWords(finding.fixes[fix], read);
      if (!words) return t('findings.fix');
      const { before, after, contextBefore: left, contextAfter: right } = words;
      if (after === '') return t('findings.fixDelete', { before });
      if (before !== '') return t('findings.fixTo', { before, after });
      return left + right === ''
        ? t('findings.fixInsert', { after })
        : t('findings.fixInsertAt', { after, left, right });
    },
    fixAllTitle: () => t('findings.fixAll'),
    ignoreTitle: t('findings.ignore'),
    ignoreEverywhereTitle: t('findings.ignoreEverywhere'),
    addToGlossaryTitle: t('findings.addToGlossary'),
    movedTo: (number) => t('review.movedTo', { number }),
    movedFrom: (number) => t('review.movedFrom', { number }),
    entryTitle: ({ term, category = 'term' }) =>
      t('names.hover.entry', { term, category: categoryName(category, t) }),
    otherEntries: (others) => t('names.hover.others', { names: others.map(({ term }) => term).join(', ') }),
    statusTitle: (status) => t(`state.${status}`),
  };
}

/** Does what the person chose in the editor's quick-fix menu. */
export function onQuickFix(app: App, choice: QuickFix): void {
  const { document } = choice;
  if (choice.kind === 'fix') void applyFix(app, document, choice.finding, choice.fix);
  else if (choice.kind === 'ignore') void ignoreFinding(app, document, choice.finding, choice.where);
  else if (choice.kind === 'fix-all') void previewKind(app, document, choice.finding);
  else
    app.store.update((state) =>
      showDialog(state, { kind: 'entry', document, entry: null, term: choice.text }),
    );
}
