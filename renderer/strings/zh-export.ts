import type { enExport } from './en-export';

export const zhExport: Readonly<Record<keyof typeof enExport, string>> = {
  'export.format.docx-changes': '带修订的 Word 文档 (.docx)',
  'export.format.criticmarkup': 'CriticMarkup (.md)',
  'export.format.srt': 'SubRip 字幕 (.srt)',
  'export.format.vtt': 'WebVTT 字幕 (.vtt)',
  'export.format.xliff': 'XLIFF 2.1，对照 (.xlf)',
  'export.format.tmx': 'TMX 1.4b，对照 (.tmx)',
  'export.format.tsv': 'TSV，对照 (.tsv)',
  'export.format.report-html': '更改报告，网页 (.html)',
  'export.format.report-csv': '更改报告，表格 (.csv)',
  'export.format.report-json': '更改报告，JSON (.json)',
  'export.format.statistics-csv': '统计，表格 (.csv)',
  'export.format.statistics-json': '统计，JSON (.json)',
  'export.author': '修订者姓名',
  'settings.author.hint': '写入带修订记录的 Word 文档',
  'export.comments': '未解决的问题写成批注',
  'export.about.docx': '把整理后的文稿逐段写入 Word 文档，注音仍为拼音指南。',
  'export.about.docx-changes':
    '以机译稿为底，把到修订稿为止的每处更改写成修订；备注写成批注。在 Word 中接受所有修订即得到修订稿。',
  'export.unencodable': '{encoding} 中没有的字符（括号内为行号）：{characters}。',
  'export.blocked': '请选择其他编码（例如 UTF-8）再导出。',
  'report.title': '更改报告',
  'report.place': '段落',
  'report.before': '更改前',
  'report.after': '更改后',
  'report.reason': '原因',
};
