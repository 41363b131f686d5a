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
  // %s %1$s %(name)s
  '(?<![\\d%A-Za-z])%(?:\\d\\$)?[sd@](?![A-Za-z0-9])|%\\(\\w{1,40}\\)[sd]',
  // __TERM_1__ __PLACEHOLDER__; not __FILE__
  '__(?:[A-Z]{1,20}_?\\d{1,4}|TERM|NAME|PLACEHOLDER|TAG|TOKEN)(?:__|(?![A-Za-z0-9_]))',
  // [P0] [TERM_1] [COMPANY] [/INST]
  '\\[(?:(?:P|T|X|PH|TAG|TERM|NAME|VAR)\\d{1,4}|[A-Z]{1,12}_\\d{1,4}|NAME|COMPANY|PERSON|DATE|TITLE|CITY|TBD|TODO|\\/?INST)\\]',
  // <x id="1"/> </g> <|im_end|>
  '<\\/?(?:x|g|bx|ex|ph|bpt|ept|it|mrk)(?: [a-z-]+="[^"<>]{0,40}"){0,6} ?\\/?>|<\\|\\w{1,30}\\|>',
  // ⟦1⟧ ⟦/b⟧
  '⟦[^⟦⟧]{0,20}⟧',
  // {\an8} {\i1}
  '\\{\\\\(?:an?\\d{1,2}|[ibu][01]|pos\\(|fad\\(|c&)[^{}]{0,40}\\}',
];

/** A run of placeholders. */
export function placeholderPattern(): RegExp {
  return new RegExp(`(?:${kinds.join('|')})+`, 'gu');
}
