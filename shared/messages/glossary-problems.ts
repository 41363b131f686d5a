import type { GlossaryProblem } from '#shared/glossary';
import type { UiLanguage } from './sentences';

type ProblemCode = GlossaryProblem['code'];

const sentences: Readonly<Record<UiLanguage, Readonly<Record<ProblemCode, string>>>> = {
  en: {
    'not-json': 'This line cannot be read; it is kept as it stands.',
    'not-an-entry': 'This line is not an entry{at}; it is kept as it stands.',
    'control-character': 'This line holds a control character and is not used; it is kept as it stands.',
    'conflict-marker': 'A mark that a merge left; both sides were read.',
    'duplicate-id': 'Another line has the same id; both were made one entry.',
    conflict: 'Two people changed {detail} differently; somebody has to decide.',
    'failing-example': 'An example does not come out as it says, but as “{detail}”.',
    'regex-unmatched': '{detail} has a regular expression that is not looked for.',
  },
  ja: {
    'not-json': 'この行は読めません。そのまま残します。',
    'not-an-entry': 'この行は項目ではありません{at}。そのまま残します。',
    'control-character': 'この行は制御文字を含むため使いません。そのまま残します。',
    'conflict-marker': 'マージの印が残っています。両方の内容を読みました。',
    'duplicate-id': '同じIDの行がほかにあります。ひとつの項目にまとめました。',
    conflict: '{detail}が2人によって違う内容に変更されています。どちらかを選んでください。',
    'failing-example': '用例のとおりにならず、「{detail}」になります。',
    'regex-unmatched': '{detail}の正規表現は検索されません。',
  },
  zh: {
    'not-json': '无法读取此行，将原样保留。',
    'not-an-entry': '此行不是条目{at}，将原样保留。',
    'control-character': '此行含有控制字符，不予使用，将原样保留。',
    'conflict-marker': '合并留下的标记，两边的内容均已读取。',
    'duplicate-id': '另有一行使用相同的 ID，已合并为一个条目。',
    conflict: '两人对 {detail} 做了不同的修改，需要有人决定。',
    'failing-example': '示例的结果与所写不符，而是“{detail}”。',
    'regex-unmatched': '{detail} 的正则表达式不会被查找。',
  },
};

/** What is wrong with a line of a glossary file, in a sentence without file and line. */
export function glossaryProblemSentence({ code, detail }: GlossaryProblem, language: UiLanguage): string {
  const at = detail === undefined ? '' : ` (${detail})`;
  return sentences[language][code].replace('{at}', () => at).replace('{detail}', () => detail ?? '');
}
