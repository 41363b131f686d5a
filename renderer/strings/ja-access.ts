import type { enAccess } from './en-access';

export const jaAccess: Readonly<Record<keyof typeof enAccess, string>> = {
  'command.view.nextPart': 'ウィンドウ内の次の領域へ',
  'command.view.previousPart': 'ウィンドウ内の前の領域へ',
  'command.view.screenReader': 'スクリーンリーダー対応の切り替え',
  'screenReader.on': 'スクリーンリーダー対応をオンにしました',
  'screenReader.off': 'スクリーンリーダー対応をオフにしました',
  'settings.screenReader': '本文をスクリーンリーダー向けに表示する',
  'findings.spoken': '{rule}、{tier}：{text}。{message}第{number}段落。指摘は全部で{count}件。',
};
