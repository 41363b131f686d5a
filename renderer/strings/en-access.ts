/** About working by keyboard and by screen reader, in English; see `en.ts`. */
export const enAccess = {
  'command.view.nextPart': 'Next part of the window',
  'command.view.previousPart': 'Previous part of the window',
  'command.view.screenReader': 'Screen reader mode on or off',
  'screenReader.on': 'Screen reader mode is on',
  'screenReader.off': 'Screen reader mode is off',
  'settings.screenReader': 'Optimise the editor for a screen reader',
  'findings.spoken':
    '{rule}, {tier}: {text}. {message} Paragraph {number}. {count} {count:finding|findings} in all.',
} as const;
