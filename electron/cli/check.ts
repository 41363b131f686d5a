import type { Command } from 'commander';
import { isRuleId, type RuleId, ruleIds, tierOf } from '#shared/findings';
import { findingMessage } from '#shared/messages';
import type { LocatedFinding, Session } from '#shared/session';
import { paragraphStarts, placeAt, type TextEdit } from '#shared/text';
import { type CliIo, CommandError } from './io';
import { formatOption, glossaryOption, languageOption, styleOption } from './options';
import { readGlossaries } from './read-glossary';
import { readInput, readProfile, type SettingOptions, sessionOn } from './read-input';

interface CheckOptions extends SettingOptions {
  readonly glossary: readonly string[];
  readonly source?: string;
  readonly rules?: string;
  readonly format: 'text' | 'json';
}

/** `suiko check`: what is wrong in a text. Exit status 1 when a finding is an error. */
export function addCheck(program: Command, io: CliIo, finish: (status: number) => void): void {
  program
    .command('check')
    .description('list what is wrong in texts or projects')
    .argument('<file...>', 'texts or .suiko projects; - is standard input')
    .addOption(glossaryOption())
    .option('--source <file>', 'the machine translation the text is a draft of')
    .addOption(styleOption())
    .option('--rules <ids>', 'only these rules, parted by commas')
    .addOption(languageOption())
    .addOption(formatOption(['text', 'json']))
    .action(async (files: readonly string[], options: CheckOptions) => {
      const rules = parseRules(options.rules);
      if (options.source !== undefined && files.length > 1)
        throw new CommandError('A source belongs to one draft: name one file.');
      const settings = {
        glossaries: await readGlossaries(options.glossary, io),
        profile: await readProfile(options, io),
        ...(options.source !== undefined && { source: await readInput(options.source, io) }),
      };
      const reports: Report[] = [];
      const texts: string[] = [];
      for (const path of files) {
        const session = sessionOn(await readInput(path, io), settings);
        const report = reportOf(path, session, rules);
        reports.push(report);
        texts.push(describe(report, session.texts().draft));
      }
      const json = JSON.stringify(reports.length === 1 ? reports[0] : reports);
      await io.write(options.format === 'json' ? `${json}\n` : texts.join(''));
      const hasErrors = reports.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
      finish(hasErrors ? 1 : 0);
    });
}

function parseRules(list: string | undefined): readonly RuleId[] | undefined {
  return list?.split(',').map((id) => {
    if (isRuleId(id)) return id;
    throw new CommandError(`There is no rule ${id}. The rules are: ${ruleIds.join(', ')}.`);
  });
}

type Report = ReturnType<typeof reportOf>;

function reportOf(file: string, session: Session, rules: readonly RuleId[] | undefined) {
  const { draft } = session.texts();
  const paragraphs = draft.split('\n');
  const starts = paragraphStarts(paragraphs);
  while (session.analyse(1000));
  const found = session.findingsIn({ from: 0, to: paragraphs.length });
  return {
    file,
    language: session.summary().language,
    findings: found
      .filter(({ finding }) => rules?.includes(finding.rule) ?? true)
      .map((located) => findingJson(located, draft, starts[located.paragraph] ?? 0)),
  };
}

/** A finding as cli.md fixes it: offsets into the whole text. */
function findingJson({ finding, replacement }: LocatedFinding, text: string, offset: number) {
  const [start, end] = [finding.span.from + offset, finding.span.to + offset];
  const edits: readonly TextEdit[] = finding.fixes[0]?.edits ?? [];
  return {
    rule: finding.rule,
    severity: finding.severity,
    start,
    end,
    text: text.slice(start, end),
    message: findingMessage(finding.message, 'en'),
    tier: tierOf(finding),
    fix: replacement,
    edits: edits.map(({ span, insert }) => ({ start: span.from + offset, end: span.to + offset, insert })),
    related: finding.related.map(({ from, to }) => ({ start: from + offset, end: to + offset })),
  };
}

/** One line a finding: file, line and column (from 1), what it is and what it would become. */
function describe({ file, findings }: Report, draft: string): string {
  const starts = paragraphStarts(draft.split('\n'));
  return findings
    .map(({ start, severity, rule, message, text, fix, tier }) => {
      const place = placeAt(starts, start);
      const change = fix === null ? JSON.stringify(text) : `${JSON.stringify(text)} → ${JSON.stringify(fix)}`;
      return `${file}:${place.paragraph + 1}:${place.offset + 1}: ${severity} ${rule} (${tier}): ${message} ${change}\n`;
    })
    .join('');
}
