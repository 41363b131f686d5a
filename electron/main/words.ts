/** What the main process says itself, in the system's dialogs; all else is said by the page. */
export interface Words {
  readonly documents: string;
  readonly glossaries: string;
  readonly styles: string;
  readonly allFiles: string;
  readonly notAnswering: string;
  readonly closeAnyway: string;
  readonly wait: string;
  readonly crashed: string;
  readonly textIsSafe: string;
  readonly reload: string;
  readonly quit: string;
}

const english: Words = {
  documents: 'Texts and Suiko documents',
  glossaries: 'Glossaries',
  styles: 'House styles',
  allFiles: 'All files',
  notAnswering: 'Suiko does not answer.',
  closeAnyway: 'Close anyway',
  wait: 'Wait',
  crashed: 'The window stopped working.',
  textIsSafe: 'Your text is kept up to the last two seconds and is offered again at the next start.',
  reload: 'Reload',
  quit: 'Quit',
};

const japanese: Words = {
  documents: 'テキストと Suiko 文書',
  glossaries: '用語集',
  styles: '表記スタイル',
  allFiles: 'すべてのファイル',
  notAnswering: 'Suiko が応答しません。',
  closeAnyway: '閉じる',
  wait: '待つ',
  crashed: 'ウィンドウが停止しました。',
  textIsSafe: '直前の 2 秒までの文章は保管されており、次の起動時に開けます。',
  reload: '再読み込み',
  quit: '終了',
};

const chinese: Words = {
  documents: '文本和 Suiko 文档',
  glossaries: '术语表',
  styles: '体例',
  allFiles: '所有文件',
  notAnswering: 'Suiko 没有响应。',
  closeAnyway: '仍要关闭',
  wait: '等待',
  crashed: '窗口已停止工作。',
  textIsSafe: '文本已保留到最近两秒，下次启动时可以恢复。',
  reload: '重新加载',
  quit: '退出',
};

/** By BCP 47 tag; English for every other language. */
export function wordsFor(language: string): Words {
  if (/^ja\b/u.test(language)) return japanese;
  return /^zh\b/u.test(language) ? chinese : english;
}
