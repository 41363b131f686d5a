import { cleanDocument, ParagraphChecks } from '#shared/clean';
import { checkDocument, checkParagraph, rules } from '#shared/findings';
import { buildDiscovery, buildMatcher } from '#shared/glossary';
import { profileOf } from '#shared/text';
import { type Contestant, floorOn, race, report, sizes } from './measure';
import { plainPatterns } from './plain-patterns';
import { writeParagraphs } from './texts';

/** All checks, and the whole clean, over texts that are read for the first time. */
export function benchChecks(): void {
  for (const [size, bytes] of sizes) {
    const paragraphs = writeParagraphs(bytes);
    const text = paragraphs.join('\n');
    const rounds = bytes > 1e6 ? 1 : 5;
    const times = race([floorOn(text), allChecks(paragraphs), plain(text)], rounds);
    report(`all checks, ${size}`, times, { [allChecks([]).name]: '×8, stretch ×4' });
  }
  const paragraphs = writeParagraphs(1e6);
  const times = race([floorOn(paragraphs.join('\n')), profile(paragraphs), wholeClean(paragraphs)], 3);
  report('opening, 1 MB', times, { 'whole clean (likely)': '1000 ms' });
  if (process.argv.includes('--rules')) reportRules(paragraphs);
}

function settingsOf(paragraphs: readonly string[]) {
  return {
    profile: profileOf(paragraphs),
    matcher: buildMatcher([]),
    discovery: buildDiscovery([]),
    disabled: new Set<never>(),
  };
}

function allChecks(paragraphs: readonly string[]): Contestant {
  const settings = settingsOf(paragraphs);
  const run = () => new ParagraphChecks(settings).ofDocument(fresh(paragraphs)).length;
  return { name: `all ${rules.length} rules`, run };
}

function fresh(paragraphs: readonly string[]) {
  return paragraphs.map((text) => ({ text, origins: [] }));
}

function plain(text: string): Contestant {
  const run = () => plainPatterns.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0);
  return { name: `${plainPatterns.length} plain regular expressions`, run };
}

function profile(paragraphs: readonly string[]): Contestant {
  return { name: 'profile', run: () => profileOf(paragraphs) };
}

function wholeClean(paragraphs: readonly string[]): Contestant {
  const run = () =>
    cleanDocument(fresh(paragraphs), new ParagraphChecks(settingsOf(paragraphs)), ['safe', 'likely']).places;
  return { name: 'whole clean (likely)', run };
}

/** Each rule by itself on contexts made before; in milliseconds. */
function reportRules(paragraphs: readonly string[]): void {
  const settings = settingsOf(paragraphs);
  const contexts = paragraphs.map((text) => checkParagraph({ text, isCode: false }, settings).context);
  const contestants = rules.flatMap((rule): Contestant[] => {
    if (rule.scope === 'pair') return [];
    if (rule.scope === 'document') {
      const disabled = new Set(rules.filter(({ id }) => id !== rule.id).map(({ id }) => id));
      return [{ name: rule.id, run: () => checkDocument(contexts, { ...settings, disabled }).length }];
    }
    return [
      {
        name: rule.id,
        run: () => contexts.reduce((sum, context) => sum + (context ? rule.check(context).length : 0), 0),
      },
    ];
  });
  report('rules, 1 MB, triggers aside', race([floorOn(paragraphs.join('\n')), ...contestants], 3));
}
