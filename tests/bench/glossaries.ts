import type { Entry, Glossary } from '#shared/glossary';
import { createRandom } from './texts';

const syllables = 'アカサタナハマヤラワイキシチニリウクスツヌフムルエケセテネレオコソトノホモヨロン';
const kanji = '仁勲明順志遠軍英達文武徳賢哲宏雅俊豪毅恒浩翔凱峰嵐琳瑛璃蓮菫楓桐柊葵薫馨';
const surnames = '黄王李張劉陳楊趙呉周徐孫馬朱胡郭何林高梁';

/** People and companies, a term and three other spellings each; always the same ones. */
export function writeEntries(count: number): Entry[] {
  const random = createRandom(13);
  const draw = (letters: string, length: number) =>
    Array.from({ length }, () => letters.charAt(random(letters.length))).join('');
  const latin = () => draw('ABCDEFGHKLMNRSTWY', 1) + draw('aeioukngstr', 6);
  return Array.from({ length: count }, (_, index): Entry => {
    const id = index.toString(36).padStart(16, 'a');
    if (index % 3 === 0) {
      const company = `${latin()}${index}`;
      const variants = [draw(syllables, 6), `${draw(syllables, 5)}ー`, `${company} Labs`];
      return { id, term: company, category: 'organization', variants: variants.map((text) => ({ text })) };
    }
    const parts = { surname: draw(surnames, 1), given: draw(kanji, 3) };
    const variants = [parts.surname + draw(kanji, 3), `${draw(syllables, 3)}・${draw(syllables, 4)}`];
    return {
      id,
      term: parts.surname + parts.given,
      category: 'person',
      parts,
      variants: [...variants, `${latin()} ${latin()}`].map((text) => ({ text })),
    };
  });
}

export function glossaryOf(entries: readonly Entry[]): Glossary {
  return { lang: 'ja', tombstones: [], entries };
}

export function spellingsOf({ term, variants = [] }: Entry): string[] {
  return [term, ...variants.map(({ text }) => text)];
}

/** The paragraphs with one of the entries' spellings in every `nth`, behind its first comma and before a particle. */
export function plantNames(paragraphs: readonly string[], entries: readonly Entry[], nth: number): string[] {
  const random = createRandom(5);
  return paragraphs.map((paragraph, index) => {
    const entry = entries[random(entries.length)];
    if (index % nth !== 0 || !entry) return paragraph;
    const spellings = spellingsOf(entry);
    const at = paragraph.indexOf('、') + 1;
    const name = `${at > 0 ? '' : '、'}${spellings[random(spellings.length)]}は`;
    return flat(paragraph.slice(0, at) + name + paragraph.slice(at));
  });
}

/** A text put together of pieces is slower to read until it is written anew. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
