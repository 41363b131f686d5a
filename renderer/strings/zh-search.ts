import type { enSearch } from './en-search';

/** 查找和替换。 */
export const zhSearch: Readonly<Record<keyof typeof enSearch, string>> = {
  'command.edit.findNext': '查找下一个',
  'command.edit.findPrevious': '查找上一个',
  'search.label': '查找和替换',
  'search.wanted': '查找',
  'search.replacement': '替换为',
  'search.case': '区分大小写',
  'search.width': '区分全角半角和假名种类（ア≠ｱ≠あ）',
  'search.regex': '正则表达式',
  'search.scope': '查找范围',
  'search.scope.draft': '修订稿',
  'search.scope.both': '机译稿和修订稿',
  'search.previous': '上一处（Shift+Enter）',
  'search.next': '下一处（Enter）',
  'search.none': '未找到',
  'search.count': '{count} 处',
  'search.position': '第 {current} 处，共 {count} 处',
  'search.both': '{place} · 修订稿 {draft} · 机译稿 {source}',
  'search.replaceOne': '替换',
  'search.replaceAll': '全部替换…',
  'search.replaceAll.title': '替换修订稿中的文字',
  'search.tooSlow': '此正则表达式耗时过长，已在 2 秒后停止。',
  'search.badExpression': '不是有效的正则表达式：{detail}',
};
