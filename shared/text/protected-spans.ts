import { charClass, classesOf } from './characters';
import { placeholderPattern, placeholderSigns } from './placeholders';
import { mergeSpans, type Span } from './span';

/**
 * What stands in a text as it must: no check reports or edits inside. Examples in the comments are protected whole.
 * Patterns begin where a run of their characters begins and nowhere inside it, so that a long run is read once.
 */
interface ProtectedKind {
  readonly pattern: RegExp;
  /** Without one of these the pattern cannot match; looking for them is cheaper by far. */
  readonly needs: readonly string[];
}

const word = '[A-Za-z0-9_]';
const notAfterWord = `(?<![A-Za-z0-9_])`;
const fileEndings =
  'txt|md|pdf|docx?|xlsx?|pptx?|csv|tsv|json[cl]?|ya?ml|toml|xml|html?|css|[cm]?[jt]sx?|py|rb|go|rs|java|kt|swift|c|cc|cpp|h|hpp|cs|php|sh|bat|cmd|ps1|exe|dll|so|dmg|msi|deb|rpm|apk|iso|img|bin|zip|tar|gz|tgz|bz2|xz|7z|rar|png|jpe?g|gif|svg|webp|bmp|ico|mp[34]|wav|flac|mov|avi|mkv|srt|vtt|log|ini|cfg|conf|env|lock|bak|tmp|db|sql|sqlite|suiko|tbx|tmx|epub';

const kinds: readonly ProtectedKind[] = [
  // `npm start`, ``a ` b``
  { needs: ['`'], pattern: /(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)/gu },
  // https://example.com/a?b=c#d
  {
    needs: ['://', 'www.'],
    pattern:
      /\b(?:https?|ftp|file):\/\/[^\s<>"'`、。，．「」『』（）()【】《》\u3040-\u30ff\u3400-\u9fff]+(?<![.,;:!?])|\bwww\.[A-Za-z0-9.-]+(?:\/[^\s<>"'`、。「」『』（）()\u3040-\u30ff\u3400-\u9fff]*)?(?<![.,;:!?])/gu,
  },
  // name@example.com, @handle
  {
    needs: ['@'],
    pattern:
      /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+|(?<![A-Za-z0-9_])@[A-Za-z_]\w*/gu,
  },
  // --verbose, -o, --tier=likely
  { needs: ['-'], pattern: /(?<![A-Za-z0-9_\u00c0-\u024f-])--?[A-Za-z][\w-]*(?:=[\w./:-]+)?/gu },
  // print(), fs.readFile("a.txt"), getName(id)
  {
    needs: ['('],
    pattern:
      /(?<![A-Za-z0-9_]|[A-Za-z0-9_]\.)(?:[A-Za-z_]\w*\.)*[a-z_]\w*\((?:[^()\u3040-\u30ff\u3400-\u9fff]*|"[^"()]*"|'[^'()]*')\)/gu,
  },
  // C:\Users\name, /etc/hosts, ./a/b, ~/x, src/index.ts
  {
    needs: ['/', '\\'],
    pattern:
      /(?<![A-Za-z0-9])[A-Za-z]:\\[^\s<>"'`、。「」（）\u3041-\u3096]*|(?<![\w/<.@%+-])(?:~|\.{1,2})?\/(?:[\w.@%+-]+\/)*[\w.@%+-]*[A-Za-z_](?:[\w@%+-]|\.(?=\w))*\/?(?![\w>])/gu,
  },
  // report.final.pdf, archive.tar.gz, .gitignore
  {
    needs: ['.'],
    pattern: new RegExp(
      `(?<![\\w./-])(?:[\\w-][\\w./-]*)?\\.(?:${fileEndings})(?![A-Za-z0-9_])|(?<![\\w.])\\.[a-z]{2,}[\\w-]*(?![\\w.])`,
      'gu',
    ),
  },
  { needs: placeholderSigns, pattern: placeholderPattern() },
  // {name}, ${HOME}, $PATH
  { needs: ['{', '%(', '$'], pattern: /\$?\{\{?[\w.:-]+\}?\}|%\(\w+\)[sd]|\$[A-Z_]+/gu },
  // 1,000.5  10:30:00  3:2  2024/05/01  v1.2.3-beta.1  192.168.0.1
  {
    needs: ['.', ',', ':', '/', '-'],
    pattern: new RegExp(
      `(?<![A-Za-z0-9_])v?\\d+(?:[.,:/]\\d+)+(?:-(?:alpha|beta|rc)(?:\\.?\\d+)?)?(?!${word})|(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)|(?<!\\d)\\d{2,4}-\\d{1,2}-\\d{1,2}(?!\\d)`,
      'gu',
    ),
  },
  // Dr.  Co., Ltd.  Inc.  e.g.  U.S.  Yahoo!
  {
    needs: ['.', '!'],
    pattern: new RegExp(
      `${notAfterWord}(?:Co\\., ?Ltd\\.|(?:Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr|Inc|Ltd|Corp|Co|No|Vol|Fig|vs|etc|cf|al|Ph\\.D|Ver|ver|e\\.g|i\\.e|a\\.m|p\\.m)\\.|(?:[A-Z]\\.){2,}|[A-Z]\\.(?= ?[A-Z][a-z])|Yahoo!|Jeopardy!|Yum!)`,
      'gu',
    ),
  },
  // ［名前を付けて保存(A)...］, [保存(S)]
  { needs: ['［'], pattern: /［[^［］]{1,40}］/gu },
  // ｜九天玄女《きゅうてんげんにょ》, 漢字《かな》
  {
    needs: ['《'],
    pattern:
      /[｜|][^｜|《》\n]{1,20}《[^《》\n]{1,40}》|[\u3400-\u9fff々〆]{1,10}《[\u3040-\u30ffー・]{1,20}》/gu,
  },
  // （　）, - [ ], [x]
  { needs: ['（', '(', '['], pattern: /（[　 ]+）|\( {2,}\)|(?<=^\s*(?:[-*+] )?)\[[ xX]\]/gu },
  // :-) ;) (^_^) (´・ω・`) m(_ _)m ＼(^o^)／ orz
  {
    needs: ['(', '（', ':', ';'],
    pattern:
      /(?<![A-Za-z0-9])[:;]-?[()DPp](?![A-Za-z0-9])|[＼\\m]?[(（](?=[^()（）]{0,14}[\^´｀`ω▽∀дДﾟ;＿_≧≦><＾*￣╯□ಠ][^()（）]{0,14}[)）])(?:(?![\u3400-\u9fff]|[ぁ-んァ-ヶ]{3})[^()（）、。]){2,16}[)）][／/ﾉノm]?/gu,
  },
];

/** Emoji with joiners, modifiers and flags; keycaps. */
const emoji =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator})(?:\ufe0f|\u200d|\p{Emoji_Modifier}|\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u{e0020}-\u{e007f}])*|[0-9#*]\ufe0f?\u20e3/gu;

const codeLine =
  /^\s*(?:\$ [a-z.~/][\w./-]*(?: |$)|(?:const|let|var|import|export|return|def|class|function|public|private|if|for|while|else|elif|try|except|catch|print|echo|sudo|npm|git|apt|pip|cd|ls|mkdir|docker|curl) ?[\w($'"{./-][^\u3040-\u30ff\u3400-\u9fff]*[{}();=:'"\]\w]\s*$|["'][\w.-]+["']\s*:\s*(?=\S).*[,{[}\]"'\d\w]\s*$|[}\])]+[;,]?\s*$|[\w.]+\s*=\s*(?=\S)[^\u3040-\u30ff\u3400-\u9fff=]*[^\s\u3040-\u30ff\u3400-\u9fff=]\s*$)/u;

/** Whether a whole line is program code, a command or JSON, outside any fence. */
export function isCodeLine(text: string): boolean {
  return /[A-Za-z{}[\]]/u.test(text) && codeLine.test(text);
}

/** The protected spans of one paragraph, sorted and disjoint; `classes` are those of `classesOf(text)`. */
export function protectedSpans(text: string, classes = classesOf(text)): Span[] {
  if (isCodeLine(text)) return text === '' ? [] : [{ from: 0, to: text.length }];
  const spans: Span[] = [];
  for (const { pattern, needs } of kinds) {
    if (!needs.some((part) => text.includes(part))) continue;
    addMatches(spans, text, pattern);
  }
  if (classes & charClass.pictograph) addMatches(spans, text, emoji);
  return spans.length > 0 ? mergeSpans(spans) : spans;
}

function addMatches(spans: Span[], text: string, pattern: RegExp): void {
  for (const match of text.matchAll(pattern)) {
    if (match[0] !== '') spans.push({ from: match.index, to: match.index + match[0].length });
  }
}
