import type { enSearch } from './en-search';

/** 検索と置換。 */
export const jaSearch: Readonly<Record<keyof typeof enSearch, string>> = {
  'command.edit.findNext': '次を検索',
  'command.edit.findPrevious': '前を検索',
  'search.label': '検索と置換',
  'search.wanted': '検索',
  'search.replacement': '置換後',
  'search.case': '大文字と小文字を区別',
  'search.width': '全角・半角とかなの種類を区別（ア≠ｱ≠あ）',
  'search.regex': '正規表現',
  'search.scope': '検索する場所',
  'search.scope.draft': '修正稿',
  'search.scope.both': '機械訳と修正稿',
  'search.previous': '前の箇所（Shift+Enter）',
  'search.next': '次の箇所（Enter）',
  'search.none': '見つかりません',
  'search.count': '{count}件',
  'search.position': '{current}/{count}件',
  'search.both': '{place}・修正稿{draft}・機械訳{source}',
  'search.replaceOne': '置換',
  'search.replaceAll': 'すべて置換…',
  'search.replaceAll.title': '修正稿の置換',
  'search.tooSlow': 'この正規表現は時間がかかりすぎるため、2秒で止めました。',
  'search.badExpression': '正規表現として読めません：{detail}',
};
