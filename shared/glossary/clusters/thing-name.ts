import { kindStart, type Meaning, meaningOf } from './kind-words';
import type { NameShape } from './name-shape';

/** A name of a place, an organisation or a product, taken to pieces. All folded. */
export interface ThingName {
  /** Its words without the legal form. */
  readonly words: readonly string[];
  /** Whether it has a legal form: 白雲集団. */
  readonly isFirm: boolean;
  /** The words in one, without digits, and the digits. */
  readonly whole: string;
  readonly digits: string;
  /** What is a name in it, in pieces of one script; never empty. */
  readonly stem: readonly string[];
  /** What it says of its kind and trade, in their order, in words and in meanings. */
  readonly kindWords: readonly string[];
  readonly kinds: readonly Meaning[];
}

const remembered = new WeakMap<NameShape, ThingName>();

export function thingNameOf(shape: NameShape): ThingName {
  const known = remembered.get(shape);
  if (known) return known;
  const words = withoutLegalForm(shape);
  const all = words.join('');
  const name = {
    words,
    isFirm: all !== shape.folded,
    whole: all.replace(/[0-9]/gu, ''),
    digits: all.replace(/[^0-9]/gu, ''),
    ...takeApart(words.map((word) => word.replace(/[0-9]/gu, '')).filter((word) => word !== '')),
  };
  remembered.set(shape, name);
  return name;
}

const legalWords = new Set(
  'inc corp corporation co ltd limited llc gmbh ag plc company sa spa kk group holdings pte bhd sons bros brothers'.split(
    ' ',
  ),
);
const legalKanji =
  /^(?:株式会社|有限会社|合同会社|合資会社|公益法人|株|有)|(?:株式会社|有限会社|合同会社|股份有限公司|有限責任公司|有限公司|股份公司|集団公司|公司|公社|公団|集団|(?<=..)会社|コーポレーション|コーポ|カンパニー|グループ|ホールディングス|リミテッド)$/gu;

function withoutLegalForm({ words }: NameShape): string[] {
  const kept = words.filter((word, at) => at === 0 || !legalWords.has(word));
  return kept.map(
    (word) =>
      word.replace(legalKanji, '').replace(/(?<=[\u30a1-\u30ffa-z]|測量|鉄道|汽船|製薬|電機)社$/u, '') ||
      word,
  );
}

const pieces = /\p{Script=Han}+|[a-z]+|[^\p{Script=Han}a-z]+/gu;
const small = /^(?:of|for|the|and|de|la|du|di|da)$/u;

/** Kinds stand at the end, one behind the other, and in letters before `of` and at the beginning: Lake Suwa. */
function takeApart(words: readonly string[]): Pick<ThingName, 'stem' | 'kindWords' | 'kinds'> {
  const parts = words.filter((word) => !small.test(word)).flatMap((word) => word.match(pieces) ?? []);
  const stem = [...parts];
  const kindWords: string[] = [];
  for (let last = stem.at(-1); last !== undefined; last = stem.at(-1)) {
    const at = /^[a-z]/u.test(last) ? (meaningOf(last) === undefined ? last.length : 0) : kindStart(last);
    // What is left has to be a name: 大学 by itself is none, and of 山川 neither part is the kind.
    if (
      at === last.length ||
      (at === 0 && stem.length === 1) ||
      (at === 1 && stem.length === 1 && last.length < 3)
    )
      break;
    kindWords.unshift(last.slice(at));
    stem.pop();
    if (at > 0) stem.push(last.slice(0, at));
  }
  const leads = kindWords.length === 0 && stem.length > 1 && /^[a-z]/u.test(stem[0] ?? '');
  if (leads && meaningOf(stem[0] ?? '') !== undefined) kindWords.push(...stem.splice(0, 1));
  return { stem, kindWords, kinds: kindWords.flatMap((word) => meaningOf(word) ?? []) };
}
