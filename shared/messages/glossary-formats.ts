import type { FormatDrop, FormatDropCode, FormatProblem, FormatProblemCode, Loss } from '#shared/glossary';
import { glossaryProblemSentence } from './glossary-problems';
import type { UiLanguage } from './sentences';

/** `{detail}` in a sentence is what is particular to the case. */
interface FormatSentences {
  readonly problems: Readonly<Record<FormatProblemCode, string>>;
  readonly drops: Readonly<Record<FormatDropCode, string>>;
  readonly loss: string;
  readonly lostEntries: string;
  readonly exceeds: string;
  readonly inFile: string;
}

const en: FormatSentences = {
  problems: {
    'too-large': 'The file is larger than {detail}, more than is read of this format.',
    'control-character': 'There is a control character here ({detail}); remove it.',
    'field-too-long': 'A text here is longer than 1,000 characters ({detail}).',
    'unclosed-quote': 'A quotation mark that opens here is never closed.',
    'malformed-quote': 'After a closing quotation mark the cell goes on; quotes inside a cell are doubled.',
    'too-many-columns': 'This row has {detail} columns; 500 are read.',
    'no-term-column': 'No column is chosen for the right form.',
    'not-this-format': 'This is not a glossary of the format it was taken for ({detail}).',
    'broken-xml': 'The XML is broken here: {detail}',
    'xml-entities': 'The file defines entities of its own, which are not read for safety.',
    'too-deep': 'Things are nested too deeply here.',
    'broken-yaml': 'The YAML is broken here: {detail}',
    'yaml-tag': 'The tag {detail} is not read for safety.',
    'too-many-aliases': 'Aliases are used too often to be read.',
    'broken-json': 'The JSON is broken here.',
    'import-outside': 'The import {detail} leads out of the folder of the file, and is not followed.',
    'import-cycle': 'The imports go in a circle: {detail}.',
    'import-missing': 'The imported file {detail} cannot be read.',
    'too-many-imports': '{detail} files are imported here; 200 are read.',
  },
  drops: {
    'no-term': 'Left out: there is no right form here.',
    'duplicate-id': 'Another entry of the file has the same id ({detail}).',
    'regex-unmatched': 'Kept, but not looked for: the regular expression {detail}.',
    template: 'Left out: {detail} is put together from what a pattern finds.',
    condition: 'Taken over as a proposal, because its condition (regexpMustEmpty) cannot be kept: {detail}.',
    'not-a-pair': 'Left out: there are no two forms here.',
    'not-a-term': 'Left out: this is a sentence, not a term.',
    'unknown-field': 'Left out throughout: {detail}, for which a glossary has no place.',
    'broken-line': '{detail}',
  },
  loss: '{field} of {count} (the first is {example})',
  lostEntries: 'whole entries: {count} (the first is {example})',
  exceeds:
    'This is more than {limit}, and Suiko itself reads no larger file of this format. CSV and .glossary.jsonl are smaller.',
  inFile: '{file}, line {line}: ',
};

const ja: FormatSentences = {
  problems: {
    'too-large': 'ファイルが{detail}を超えています。この形式ではこれより大きいものを読みません。',
    'control-character': 'ここに制御文字（{detail}）があります。取り除いてください。',
    'field-too-long': 'ここに1,000字を超えるテキストがあります（{detail}）。',
    'unclosed-quote': 'ここで開いた引用符が閉じていません。',
    'malformed-quote': '閉じる引用符の後にセルが続いています。セルの中の引用符は2つ重ねます。',
    'too-many-columns': 'この行には列が{detail}あります。500列まで読みます。',
    'no-term-column': '正式表記の列が選ばれていません。',
    'not-this-format': '想定した形式（{detail}）の用語集ではありません。',
    'broken-xml': 'ここでXMLが壊れています：{detail}',
    'xml-entities': 'ファイルが独自のエンティティを定義しています。安全のため読みません。',
    'too-deep': 'ここで入れ子が深すぎます。',
    'broken-yaml': 'ここでYAMLが壊れています：{detail}',
    'yaml-tag': '安全のため、タグ{detail}は読みません。',
    'too-many-aliases': 'エイリアスが多すぎるため読めません。',
    'broken-json': 'ここでJSONが壊れています。',
    'import-outside': '読み込み先{detail}はファイルのフォルダーの外にあるため、たどりません。',
    'import-cycle': '読み込みが循環しています：{detail}',
    'import-missing': '読み込むファイル{detail}を読めません。',
    'too-many-imports': 'ここで{detail}個のファイルを読み込んでいます。200個まで読みます。',
  },
  drops: {
    'no-term': '除外：正式表記がありません。',
    'duplicate-id': '同じIDの項目がほかにあります（{detail}）。',
    'regex-unmatched': '残しますが検索しません：正規表現{detail}',
    template: '除外：{detail}はパターンが見つけたものから組み立てられます。',
    condition: '条件（regexpMustEmpty）を引き継げないため、提案として取り込みます：{detail}',
    'not-a-pair': '除外：ここには2つの表記がありません。',
    'not-a-term': '除外：用語ではなく文です。',
    'unknown-field': 'すべて除外：{detail}（用語集に入れる場所がありません）',
    'broken-line': '{detail}',
  },
  loss: '{field}：{count}項目（最初は{example}）',
  lostEntries: '項目全体：{count}件（最初は{example}）',
  exceeds:
    '{limit}を超えるため、Suiko自身はこのファイルを読み戻せません。CSVや.glossary.jsonlならもっと小さくなります。',
  inFile: '{file} {line}行目：',
};

const zh: FormatSentences = {
  problems: {
    'too-large': '文件超过 {detail}，此格式不读取更大的文件。',
    'control-character': '此处有控制字符（{detail}），请删除。',
    'field-too-long': '此处有超过 1,000 个字符的文本（{detail}）。',
    'unclosed-quote': '此处打开的引号没有关闭。',
    'malformed-quote': '关闭引号之后单元格仍有内容；单元格内的引号须写两个。',
    'too-many-columns': '此行有 {detail} 列，最多读取 500 列。',
    'no-term-column': '没有选择规范形式所在的列。',
    'not-this-format': '这不是所认定格式（{detail}）的术语表。',
    'broken-xml': 'XML 在此处损坏：{detail}',
    'xml-entities': '文件自行定义了实体，为安全起见不予读取。',
    'too-deep': '此处嵌套过深。',
    'broken-yaml': 'YAML 在此处损坏：{detail}',
    'yaml-tag': '为安全起见，不读取标签 {detail}。',
    'too-many-aliases': '别名引用过多，无法读取。',
    'broken-json': 'JSON 在此处损坏。',
    'import-outside': '导入路径 {detail} 在文件所在文件夹之外，不予读取。',
    'import-cycle': '导入形成循环：{detail}',
    'import-missing': '无法读取导入的文件 {detail}。',
    'too-many-imports': '此处导入了 {detail} 个文件，最多读取 200 个。',
  },
  drops: {
    'no-term': '未读取：没有规范形式。',
    'duplicate-id': '文件中另有条目使用相同的 ID（{detail}）。',
    'regex-unmatched': '予以保留但不查找：正则表达式 {detail}',
    template: '未读取：{detail} 由模式匹配的内容拼成。',
    condition: '其条件（regexpMustEmpty）无法保留，作为待审变体导入：{detail}',
    'not-a-pair': '未读取：此处没有成对的两个形式。',
    'not-a-term': '未读取：这是句子，不是术语。',
    'unknown-field': '全部未读取：{detail}（术语表中没有对应的位置）',
    'broken-line': '{detail}',
  },
  loss: '{field}：{count} 个条目（首个为{example}）',
  lostEntries: '整个条目：{count} 个（首个为{example}）',
  exceeds: '文件超过 {limit}，Suiko 自身无法再读取此格式的这个文件。CSV 和.glossary.jsonl 更小。',
  inFile: '{file} 第 {line} 行：',
};

const languages: Readonly<Record<UiLanguage, FormatSentences>> = { en, ja, zh };

/** Why a file is refused, in a sentence that begins with the file and the line; `file` is the one chosen. */
export function formatProblemSentence(problem: FormatProblem, file: string, language: UiLanguage): string {
  const { problems } = languages[language];
  return place(problem, file, language) + fill(problems[problem.code], { detail: problem.detail ?? '' });
}

/** What was left out of a file, in such a sentence. */
export function formatDropSentence(drop: FormatDrop, file: string, language: UiLanguage): string {
  const { line, problem } = drop;
  if (problem) return place(drop, file, language) + glossaryProblemSentence({ line, ...problem }, language);
  const { drops } = languages[language];
  return place(drop, file, language) + fill(drops[drop.code], { detail: drop.detail ?? '' });
}

/** What a format has no place for: a fragment for a list. */
export function lossInWords({ field, entries, example }: Loss, language: UiLanguage): string {
  const { loss, lostEntries } = languages[language];
  return fill(field === 'entry' ? lostEntries : loss, { field, count: String(entries), example });
}

/** That a written file is larger than Suiko reads; `limit` as `WrittenGlossary.exceeds` says it. */
export function exceedsSentence(limit: string, language: UiLanguage): string {
  return fill(languages[language].exceeds, { limit });
}

function place(notice: FormatProblem | FormatDrop, file: string, language: UiLanguage): string {
  return fill(languages[language].inFile, { file: notice.file ?? file, line: String(notice.line) });
}

function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
}
