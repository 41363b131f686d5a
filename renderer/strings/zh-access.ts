import type { enAccess } from './en-access';

export const zhAccess: Readonly<Record<keyof typeof enAccess, string>> = {
  'command.view.nextPart': '转到窗口的下一区域',
  'command.view.previousPart': '转到窗口的上一区域',
  'command.view.screenReader': '打开或关闭屏幕阅读器模式',
  'screenReader.on': '屏幕阅读器模式已打开',
  'screenReader.off': '屏幕阅读器模式已关闭',
  'settings.screenReader': '为屏幕阅读器优化编辑器',
  'findings.spoken': '{rule}，{tier}：{text}。{message}第 {number} 段。共 {count} 个问题。',
};
