import type { Scene } from '../discovery/scene';
import { surnamesOf } from '../discovery/surnames';

/** A stretch of the folded text. */
interface Found {
  readonly from: number;
  readonly to: number;
}

/** つばめ7号, かわせみ丸; without a particle that stands behind another word. */
const vessel =
  /(?:(?<=[\p{Script=Han}\p{Script=Katakana}ー][はがをにでとのもや])|(?<![ぁ-ゖー]))(?<![\p{Script=Han}\p{Script=Katakana}ー](?=[はがをにでとのもや]))[ぁ-ゖー]{2,8}(?:[0-9]{1,4})?[号丸]/gu;
/** 松が浦 for 松ヶ浦. */
const place =
  /(?<!\p{Script=Han})\p{Script=Han}{1,2}[がケヶ](?:浦|丘|島|崎|原|関|谷|沢|峰|岳|森|台|鼻|瀬|淵|池|滝|岬|浜|城)(?!\p{Script=Han})/gu;
/** 渡辺せつ子, 小野寺かおるさん */
const person = /(?<!\p{Script=Han})(\p{Script=Han}{1,3})([ぁ-ゖ]{1,3}[子美江代恵世枝]|[ぁ-ゖ]{2,4})/gu;

/** Names with hiragana, which by itself is most often no name: where what stands beside it says so. */
export function hiraganaNames(scene: Scene): Found[] {
  const { text } = scene;
  if (!/[ぁ-ゖ]/u.test(text)) return [];
  const found: Found[] = [];
  for (const pattern of /[号丸]/u.test(text) ? [vessel, place] : [place])
    for (const { 0: name, index } of text.matchAll(pattern))
      found.push({ from: index, to: index + name.length });
  for (const { 1: surname = '', 2: given = '', index } of text.matchAll(person)) {
    if (!surnamesOf(`${surname}一`).includes(surname)) continue;
    const from = index + surname.length;
    const isWhole = /\p{Script=Han}$/u.test(given);
    if (isWhole) found.push({ from: index, to: from + given.length });
    else
      for (let to = from + 2; to <= from + given.length; to++)
        if (scene.hasTitleAt(to)) found.push({ from: index, to });
  }
  return found;
}
