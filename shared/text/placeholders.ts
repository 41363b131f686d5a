/**
 * What programs and translation machines put where something is to be filled in or kept, at either width: the marks of
 * printf, Python, Java, i18n libraries and templates, of XLIFF, of subtitle files (ASS), of language models, and the
 * usual masks of terms. A pattern of its own for each `matchAll`.
 */
const kinds = [
  // {0} {userName} ｛０｝: behind a TeX command or another brace they are arguments (\frac{1}{2}).
  '(?<![\\\\^_$%#}A-Za-z{])(?:\\{(?:\\d{1,3}|[A-Za-z_]\\w{1,30})\\})+|｛[0-9０-９]{1,3}｝',
  // {{user}} ${HOME} #{name} %{count}
  '\\{\\{[^{}]{0,60}\\}\\}|[$#%]\\{[\\w.-]{1,40}\\}',
  // {0:d} { 0 } ｛name｝ {count, plural, one {…}}
  '(?<![\\\\^_$%#}A-Za-z{])\\{ ?\\d{1,3}(?:[:,][\\w.#]{1,12})? ?\\}|｛\\w{1,30}｝|\\{\\w{1,20}, ?(?:plural|select|number|date),?(?:[^{}]{0,30}\\{[^{}]{0,60}\\}){0,6} ?\\}',
  // % s and $ {name}, spaced by a machine; ％ｓ, %1, $(MODEL)
  '(?<![\\d%A-Za-z0-9])% ?\\d? ?\\$? ?[sd](?![A-Za-z0-9%])|％[ｓｄ]|(?<![\\d%０-９])%[1-9](?![\\d%])|\\$ ?[{(][A-Za-z_]{1,30}[})]',
  // %s %1$s %(name)s
  '(?<![\\d%A-Za-z])%(?:\\d\\$)?[sd@](?![A-Za-z0-9])|%\\(\\w{1,40}\\)[sd]',
  // __TERM_1__ __PLACEHOLDER__; not __FILE__
  '__(?:[A-Z]{1,20}_?\\d{1,4}|TERM|NAME|PLACEHOLDER|TAG|TOKEN)(?:__|(?![A-Za-z0-9_]))',
  // [P0] [TERM_1] [COMPANY] [/INST]
  '\\[(?:(?:P|T|X|PH|TAG|TERM|NAME|VAR)\\d{1,4}|[A-Z]{1,12}_\\d{1,4}|NAME|COMPANY|PERSON|DATE|TITLE|CITY|LOCATION|ORG|ORGANIZATION|PRODUCT|NUMBER|LINK|URL|EMAIL|IMAGE|TEXT|PLACEHOLDER|TBD|TODO|\\/?INST)\\]',
  // <unk> [UNK] of language models; <MODEL_NAME> ⟪1⟫ §1§ @NAME@ T_0
  '<(?:unk|pad|eos|bos|mask)>|\\[(?:UNK|SEP|CLS|PAD|MASK)\\]|<[A-Z]{2,20}_[A-Z0-9]{1,20}>|⟪[^⟪⟫]{0,20}⟫|§\\d{1,3}§|@[A-Z]{2,20}@|__ [A-Z]{1,20}_?\\d{0,4} __',
  // [[NAME]] 【NAME_1】 TERM_12 XXNAMEXX @@1@@ #NAME# $NAME$
  '\\[\\[[A-Z0-9_]{1,20}\\]\\]|【[A-Z]{1,12}_\\d{1,4}】|(?:(?:TERM|NAME|PLACEHOLDER|TOKEN)_\\d{1,4}(?![A-Za-z0-9_]))',
  'XX[A-Z]{3,20}XX(?![A-Za-z])|@@\\w{1,20}@@|#[A-Z][A-Z0-9_]{1,20}#|\\$[A-Z][A-Z_]{1,20}\\$',
  // ［＃ここから2字下げ］ of Aozora Bunko; <1> </1> 〈0〉 of masks
  '［[＃#][^［］]{1,40}］|<\\/?\\d{1,3}>|〈\\d{1,3}〉',
  // \n and && left behind by an escape
  '\\\\[nt](?![A-Za-z])(?<=[ぁ-ヺー\\u3400-\\u9fff。」！？.!?]..)|&&(?=[ぁ-ヺー\\u3400-\\u9fff])(?<=[ぁ-ヺー\\u3400-\\u9fff]..)',
  // <x id="1"/> </g> <|im_end|>
  '<\\/?(?:x|g|bx|ex|ph|bpt|ept|it|mrk)(?: [a-z-]+="[^"<>]{0,40}"){0,6} ?\\/?>|<\\|\\w{1,30}\\|>',
  // ⟦1⟧ ⟦/b⟧
  '⟦[^⟦⟧]{0,20}⟧',
  // {\an8} {\i1}
  '\\{\\\\(?:an?\\d{1,2}|[ibu][01]|pos\\(|fad\\(|c&)[^{}]{0,40}\\}',
];

/** What no placeholder is without; most paragraphs have none of it. */
export const placeholderSigns = [
  ...['{', '｛', '%', '％', '__', '[', '［＃', '［#', '【', '<', '〈', '⟦', '⟪', '§', '@', '#', '$'],
  ...['\\', '&&', 'XX', 'TERM_', 'NAME_', 'TOKEN_', 'PLACEHOLDER_'],
] as const;

/** A run of placeholders. */
export function placeholderPattern(): RegExp {
  return new RegExp(`(?:${kinds.join('|')})+`, 'gu');
}
