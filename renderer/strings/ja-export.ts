import type { enExport } from './en-export';

export const jaExport: Readonly<Record<keyof typeof enExport, string>> = {
  'export.format.docx-changes': '変更履歴付きWord文書 (.docx)',
  'export.format.criticmarkup': 'CriticMarkup (.md)',
  'export.format.srt': 'SubRip字幕 (.srt)',
  'export.format.vtt': 'WebVTT字幕 (.vtt)',
  'export.format.xliff': 'XLIFF 2.1（対訳） (.xlf)',
  'export.format.tmx': 'TMX 1.4b（対訳） (.tmx)',
  'export.format.tsv': 'TSV（対訳） (.tsv)',
  'export.format.report-html': '変更一覧、Webページ (.html)',
  'export.format.report-csv': '変更一覧、表 (.csv)',
  'export.format.report-json': '変更一覧、JSON (.json)',
  'export.format.statistics-csv': '統計、表 (.csv)',
  'export.format.statistics-json': '統計、JSON (.json)',
  'export.author': '変更した人の名前',
  'settings.author.hint': '変更履歴付きのWord文書に入ります',
  'export.comments': '未解決の指摘をコメントにする',
  'export.about.docx': '整えた文章を段落ごとにWord文書にします。ルビはルビになります。',
  'export.about.docx-changes':
    '機械訳に、修正稿までの変更をすべて変更履歴として付けたWord文書です。申し送りはコメントになります。Wordですべて承諾すると修正稿になります。',
  'export.unencodable': '{encoding}にない文字（括弧内は行）：{characters}。',
  'export.blocked': 'UTF-8など、別の文字コードを選ぶと書き出せます。',
  'report.title': '変更一覧',
  'report.place': '段落',
  'report.before': '変更前',
  'report.after': '変更後',
  'report.reason': '理由',
};
