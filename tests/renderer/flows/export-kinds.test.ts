import { expect, test } from 'vitest';
import { type ExportKind, nameOfExport, reportKinds } from '#renderer/flows';
import { type ExportFormat, formats } from '#shared/export';

test.each<[string, ExportKind, string]>([
  ['記事.txt', 'docx', '記事.docx'],
  ['記事.txt', 'docx-changes', '記事.changes.docx'],
  ['記事.txt', 'txt', '記事.clean.txt'],
  ['sub.srt', 'srt', 'sub.clean.srt'],
  ['sub.srt', 'vtt', 'sub.vtt'],
  ['第3章', 'report-html', '第3章.report.html'],
  ['v1.0 の覚え書き', 'txt', 'v1.0 の覚え書き.txt'],
])('%s as %s is proposed as %s', (name, kind, proposed) => {
  expect(nameOfExport(name, kind)).toBe(proposed);
});

test('no two kinds are proposed under one name', () => {
  const kinds: ExportKind[] = [...(Object.keys(formats) as ExportFormat[]), ...reportKinds];
  const names = kinds.map((kind) => nameOfExport('a.txt', kind));
  expect(new Set(names).size).toBe(names.length);
});
