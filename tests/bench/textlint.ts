import { ParagraphChecks } from '#shared/clean';
import { rules } from '#shared/findings';
import { buildDiscovery, buildMatcher } from '#shared/glossary';
import { profileOf } from '#shared/text';
import { countTextlintMessages } from './peers/textlint';
import { writeParagraphs } from './texts';

/** All checks beside textlint's presets, on a text small enough for them; one round, after a warm-up on a line. */
export async function benchTextlint(): Promise<void> {
  const paragraphs = writeParagraphs(1e5);
  await countTextlintMessages('用意です。');
  const peer = await timed(() => countTextlintMessages(paragraphs.join('\n')));
  const settings = {
    profile: profileOf(paragraphs),
    matcher: buildMatcher([]),
    discovery: buildDiscovery([]),
    disabled: new Set<never>(),
  };
  const states = paragraphs.map((text) => ({ text, origins: [] }));
  const own = await timed(async () => new ParagraphChecks(settings).ofDocument(states).length);
  console.log('\nall checks beside textlint, 100 KB');
  console.log(`  all ${rules.length} rules, cold: ${own.time.toFixed(0)} ms, ${own.count} findings`);
  console.log(
    `  textlint, presets JTF style and technical writing: ${peer.time.toFixed(0)} ms, ${peer.count} messages, ${(peer.time / own.time).toFixed(0)} times as long`,
  );
}

async function timed(run: () => Promise<number>): Promise<{ time: number; count: number }> {
  const start = performance.now();
  const count = await run();
  return { time: performance.now() - start, count };
}
