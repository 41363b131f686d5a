import { compareFacts, type PlacedFact, sentenceOf } from '../pair/facts';
import { type DraftPlace, placeOf } from '../pair/places';
import type { PairContext, PairHit, PairRule } from '../rule';

/** A number, date, unit, address or Latin name that the draft lost, changed or does not have from the source. */
export const lostFact: PairRule = {
  id: 'lost-fact',
  severity: 'warning',
  scope: 'pair',
  languages: ['ja', 'en', 'zh'],
  examples: [
    lost('会場には320人が集まった。', '会場には人々が集まった。'),
    lost('10月3日に発売する。', '10月8日に発売する。'),
    lost('最大48キロメートルを走る。', '最大48マイルを走る。'),
    lost('申し込みはhttps://example.com/aで。', '申し込みはhttps://example.com/bで。'),
    lost('資金はNorrvik Bankが出す。', '資金は地元の銀行が出す。'),
    lost('定員は15人だ。', '定員は15人で、費用は300円だ。'),
    lost('It covers 30 miles on one charge.', 'It covers 40 miles on one charge.'),
  ],
  keeps: [
    kept('価格は１４９０ドルだ。', '価格は1,490ドルだ。'),
    kept('1億5000万ドルを投じた。', '1.5億ドルを投じた。'),
    kept('120万台に達した。', '1,200,000台に達した。'),
    kept('2割が反対した。', '20パーセントが反対した。'),
    kept('首位の10分の1に満たない。', '首位の1/10に満たない。'),
    kept('3か月に1回、30秒待つ。', '三か月に一回、三十秒待つ。'),
    kept('2026年3月1日の21:00に始まる。', '2026-03-01の午後9時に始まる。'),
    kept('一人は笑い、二つの影が残った。', 'ひとりは笑い、ふたつの影が残った。'),
    kept('修理は4,800円です。修理は4,800円です。', '修理は四千八百円です。'),
    kept('（２）電池の検査', '3. 電池の検査'),
    kept('<p id="7">十分な量だ。</p>', '十分な量だ。'),
    kept('Please note that this feature is free.', 'なお、この機能は無料だ。'),
    kept('Dev Okonjoが設計した。', 'デブ・オコンジョが設計した。'),
    kept('It has two wheels and 3 gears.', 'It has 2 wheels and three gears.'),
  ],
  check(pair) {
    const { missing, added } = compareFacts(pair);
    const { changed, lost, fresh } = pairUp(missing, added);
    const places = [
      ...changed.map(({ before, after }) => ({ at: { draft: after.paragraph, span: after.span }, before })),
      ...lost
        .filter((fact) => fact.kind !== 'name' || !isTranscribed(pair, fact))
        .map((before) => ({ at: placeOf(pair, before), before })),
      ...fresh.map(({ paragraph, span }) => ({ at: { draft: paragraph, span }, before: null })),
    ];
    return groupByPlace(places).map(({ at, facts }) => hitAt(pair, at, facts));
  },
};

function lost(source: string, draft: string) {
  return { source, before: draft, after: draft, tier: 'ask' as const };
}

function kept(source: string, text: string) {
  return { source, text };
}

/** The draft's own facts that stand for lost ones: the same value with another unit first, then the same unit. */
function pairUp(missing: readonly PlacedFact[], added: readonly PlacedFact[]) {
  const fresh = new Set(added);
  const lost = new Set(missing);
  const changed: { readonly before: PlacedFact; readonly after: PlacedFact }[] = [];
  const isAlike: readonly ((a: PlacedFact, b: PlacedFact) => boolean)[] = [
    (a, b) => a.kind === 'number' && a.value === b.value,
    (a, b) => a.unit === b.unit,
  ];
  for (const agrees of isAlike) {
    for (const before of [...lost]) {
      const after = [...fresh].find((fact) => fact.kind === before.kind && agrees(before, fact));
      if (!after) continue;
      changed.push({ before, after });
      lost.delete(before);
      fresh.delete(after);
    }
  }
  return { changed, lost: [...lost], fresh: [...fresh] };
}

interface FactsAtPlace {
  readonly at: DraftPlace;
  /** What the source says there; nothing where the draft adds something. */
  readonly facts: readonly PlacedFact[];
}

/** One finding a place, however many facts it lost: the parts of a date, two numbers of one clause. */
function groupByPlace(
  places: readonly { readonly at: DraftPlace; readonly before: PlacedFact | null }[],
): FactsAtPlace[] {
  const groups = new Map<string, { at: DraftPlace; facts: PlacedFact[] }>();
  for (const { at, before } of places) {
    const key = `${at.draft}:${at.span.from}:${at.span.to}`;
    const group = groups.get(key) ?? { at, facts: [] };
    if (before) group.facts.push(before);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Whether a katakana word that the source does not have may be the name itself, in Japanese letters. */
function isTranscribed(pair: PairContext, name: PlacedFact): boolean {
  const place = sentenceOf(pair, name)?.counterpart;
  const text = place && pair.draft[place.draft]?.text.slice(place.span.from, place.span.to);
  const words = text?.match(/[ァ-ヺー]{3,}/gu) ?? [];
  return words.some((word) => pair.source.every((context) => !context.text.includes(word)));
}

function hitAt({ source }: PairContext, { draft, span }: DraftPlace, facts: readonly PlacedFact[]): PairHit {
  if (facts.length === 0) return { draft, span, message: { id: 'lost-fact.new' } };
  const texts = facts.map((fact) => source[fact.paragraph]?.text.slice(fact.span.from, fact.span.to) ?? '');
  return { draft, span, message: { id: 'lost-fact', values: { fact: [...new Set(texts)].join(', ') } } };
}
