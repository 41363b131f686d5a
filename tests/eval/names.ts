import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseGlossary } from '#shared/glossary';
import { type ClusterMemberRow, type ClusterRow, openSession } from '#shared/session';
import { invariant, paragraphStarts } from '#shared/text';
import { corpusFolder } from './documents';

/** A form as `corpus/names/README.md` describes it; offsets are UTF-16 code units, half-open. */
interface AnnotatedForm {
  readonly text: string;
  readonly occurrences: readonly (readonly [number, number])[];
}

interface AnnotatedName {
  readonly canonical: string;
  readonly category: string;
  readonly entry: string | null;
  readonly forms: readonly AnnotatedForm[];
  readonly short?: readonly AnnotatedForm[];
}

interface NamesDocument {
  readonly name: string;
  readonly withGlossary: boolean;
  readonly keptAside: boolean;
}

/** What the clusters of one document are, held against its annotations. */
export interface MeasuredNames {
  readonly name: string;
  readonly isKeptAside: boolean;
  /** Discovered members with a score of "probably", and of these the wrong ones. */
  readonly probable: number;
  readonly wrong: readonly string[];
  /** The same from "maybe" on. */
  readonly possible: number;
  readonly wrongPossible: readonly string[];
  /** Forms to be discovered, and of these the ones that no cluster of their name has. */
  readonly demanded: number;
  /** The same by the kind of thing: how many, and how many of them missed. */
  readonly kinds: ReadonlyMap<string, { readonly demanded: number; readonly missed: number }>;
  readonly missed: readonly string[];
  /** Names without an entry and with a cluster, and of these the ones whose proposed form is another one. */
  readonly proposed: number;
  readonly otherCanonical: readonly string[];
}

export function measureNames(): MeasuredNames[] {
  const folder = join(corpusFolder, 'names');
  const listed: readonly NamesDocument[] = JSON.parse(readFileSync(join(folder, 'documents.json'), 'utf8'));
  return listed.map((document) => measureDocument(folder, document));
}

function measureDocument(folder: string, { name, withGlossary, keptAside }: NamesDocument): MeasuredNames {
  const read = (file: string) => readFileSync(join(folder, name, file), 'utf8');
  const names: readonly AnnotatedName[] = JSON.parse(read('names.json'));
  const glossary = withGlossary ? parseGlossary(read('glossary.jsonl')) : null;
  invariant(glossary === null || glossary.ok, `${name} has a glossary that can be read`);
  const glossaries = glossary?.ok ? [glossary.value.glossary] : [];
  const info = { fileName: name, encoding: 'utf-8', bom: false, newline: 'lf', sha256: '' } as const;
  const text = read('source.txt');
  const session = openSession({ name, source: info, text, glossaries });
  const starts = paragraphStarts(text.split('\n'));
  const entries = glossaries.flatMap((one) => one.entries);
  const listedForms = new Map(
    entries.map(({ id, term, latin = [], source = [], variants = [] }) => [
      id,
      new Set([term, ...latin, ...source, ...variants.map((variant) => variant.text)]),
    ]),
  );
  const truth = new Truth(names);
  const clusters = session.nameClusters().map((row) => new Judged(row, truth, starts));
  return {
    name,
    isKeptAside: keptAside,
    ...judgeMembers(clusters),
    ...judgeForms(names, listedForms, clusters),
    ...judgeCanonical(names, clusters),
  };
}

/** Which name stands at a place. */
class Truth {
  readonly #spans: { readonly from: number; readonly to: number; readonly name: AnnotatedName }[];

  constructor(names: readonly AnnotatedName[]) {
    this.#spans = names.flatMap((name) =>
      [...name.forms, ...(name.short ?? [])].flatMap(({ occurrences }) =>
        occurrences.map(([from, to]) => ({ from, to, name })),
      ),
    );
  }

  at(from: number, to: number): AnnotatedName | null {
    return this.#spans.find((span) => span.from < to && from < span.to)?.name ?? null;
  }
}

/** A cluster with the names its members really are. */
class Judged {
  readonly row: ClusterRow;
  readonly name: AnnotatedName | null;
  /** Of each member the name that most of its places have. */
  readonly members: readonly { readonly member: ClusterMemberRow; readonly name: AnnotatedName | null }[];
  readonly spans: readonly (readonly [number, number])[];

  constructor(row: ClusterRow, truth: Truth, starts: ArrayLike<number>) {
    const spansOf = (member: ClusterMemberRow) =>
      member.occurrences.map(({ from, to }): readonly [number, number] => [
        (starts[from.paragraph] ?? 0) + from.offset,
        (starts[to.paragraph] ?? 0) + to.offset,
      ]);
    this.row = row;
    this.members = row.members.map((member) => ({
      member,
      name: commonest(spansOf(member).map(([from, to]) => truth.at(from, to))),
    }));
    this.spans = row.members.flatMap(spansOf);
    const own = this.members.find(({ member }) => member.text === row.canonical);
    this.name = own
      ? own.name
      : commonest(this.members.filter(({ member }) => member.known).map(({ name }) => name));
  }

  get discovered() {
    return this.members.filter(({ member }) => !member.known && member.text !== this.row.canonical);
  }

  covers({ occurrences }: AnnotatedForm): boolean {
    const found = occurrences.filter(([from, to]) =>
      this.spans.some((span) => span[0] < to && from < span[1]),
    );
    return found.length * 2 >= occurrences.length;
  }
}

function commonest<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function judgeMembers(clusters: readonly Judged[]) {
  const judge = (least: number) => {
    const members = clusters.flatMap((cluster) =>
      cluster.discovered
        .filter(({ member }) => member.score >= least)
        .map(({ member, name }) => ({ member, cluster, isRight: name !== null && name === cluster.name })),
    );
    const wrong = members
      .filter(({ isRight }) => !isRight)
      .map(({ member, cluster }) => `${cluster.row.canonical} ← ${member.text} (${member.score})`);
    return { count: members.length, wrong };
  };
  const [probable, possible] = [judge(0.75), judge(0.6)];
  return {
    probable: probable.count,
    wrong: probable.wrong,
    possible: possible.count,
    wrongPossible: possible.wrong,
  };
}

function judgeForms(
  names: readonly AnnotatedName[],
  listed: ReadonlyMap<string, ReadonlySet<string>>,
  clusters: readonly Judged[],
) {
  const missed: string[] = [];
  const kinds = new Map<string, { readonly demanded: number; readonly missed: number }>();
  let demanded = 0;
  for (const name of names.filter(({ forms }) => forms.length > 1)) {
    const known = listed.get(name.entry ?? '');
    const asked = name.forms.filter(({ text }) => text !== name.canonical && known?.has(text) !== true);
    const [best] = clusters
      .filter((cluster) => cluster.name === name)
      .map((cluster) => asked.filter((form) => cluster.covers(form)))
      .sort((a, b) => b.length - a.length);
    demanded += asked.length;
    const kind = kinds.get(name.category) ?? { demanded: 0, missed: 0 };
    kinds.set(name.category, {
      demanded: kind.demanded + asked.length,
      missed: kind.missed + asked.length - (best?.length ?? 0),
    });
    missed.push(
      ...asked
        .filter((form) => best?.includes(form) !== true)
        .map(({ text }) => `${name.canonical} ← ${text}`),
    );
  }
  return { demanded, missed, kinds };
}

function judgeCanonical(names: readonly AnnotatedName[], clusters: readonly Judged[]) {
  const free = clusters.filter(
    ({ row, name }) => row.entry === null && name !== null && names.includes(name),
  );
  const other = free.filter(({ row, name }) => row.canonical !== name?.canonical);
  return {
    proposed: free.length,
    otherCanonical: other.map(({ row, name }) => `${row.canonical} for ${name?.canonical}`),
  };
}

/** The figures of both groups; single reports of tuned documents only. */
export function printNames(all: readonly MeasuredNames[], showsDetails: boolean): void {
  console.log('\n## Names\n');
  console.log(
    '| document | probably | precision | maybe and above | precision | to be discovered | found | recall | proposed as right |\n|---|---|---|---|---|---|---|---|---|',
  );
  const tuned = all.filter(({ isKeptAside }) => !isKeptAside);
  for (const one of tuned) printRow(one.name, [one]);
  printRow('**tuned**', tuned);
  printRow(
    '**kept aside**',
    all.filter(({ isKeptAside }) => isKeptAside),
  );
  console.log('\n| kind | to be discovered, tuned | recall | kept aside | recall |\n|---|---|---|---|---|');
  for (const kind of ['person', 'organization', 'place', 'product']) {
    const cells = [true, false].flatMap((isTuned) => {
      const group = all.filter(({ isKeptAside }) => isKeptAside !== isTuned);
      const demanded = group.reduce((sum, { kinds }) => sum + (kinds.get(kind)?.demanded ?? 0), 0);
      const missed = group.reduce((sum, { kinds }) => sum + (kinds.get(kind)?.missed ?? 0), 0);
      return [demanded, demanded === 0 ? '–' : ((demanded - missed) / demanded).toFixed(3)];
    });
    console.log(`| ${kind} | ${cells.join(' | ')} |`);
  }
  if (!showsDetails) return;
  for (const { name, wrong, wrongPossible, missed, otherCanonical } of tuned) {
    for (const one of wrong) console.log(`wrong ${name}: ${one}`);
    for (const one of wrongPossible.filter((other) => !wrong.includes(other)))
      console.log(`wrong maybe ${name}: ${one}`);
    for (const one of missed) console.log(`missed ${name}: ${one}`);
    for (const one of otherCanonical) console.log(`proposed ${name}: ${one}`);
  }
}

function printRow(title: string, group: readonly MeasuredNames[]): void {
  const sum = (of: (one: MeasuredNames) => number) => group.reduce((total, one) => total + of(one), 0);
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
  const probable = sum((one) => one.probable);
  const possible = sum((one) => one.possible);
  const demanded = sum((one) => one.demanded);
  const found = demanded - sum((one) => one.missed.length);
  const proposed = sum((one) => one.proposed);
  const cells = [
    probable,
    share(probable - sum((one) => one.wrong.length), probable),
    possible,
    share(possible - sum((one) => one.wrongPossible.length), possible),
    demanded,
    found,
    share(found, demanded),
    share(proposed - sum((one) => one.otherCanonical.length), proposed),
  ];
  console.log(`| ${title} | ${cells.join(' | ')} |`);
}
