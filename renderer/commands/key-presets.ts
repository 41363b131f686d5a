import type { KeyChoice } from '#shared/contract';

/**
 * What the keys of other programs do there, where Suiko has the same thing to do; `null` frees a key that means
 * something else there. Commands that are not named have Suiko's keys.
 */
export const keyPresets: Readonly<
  Record<KeyChoice['preset'], Readonly<Record<string, string | null | undefined>>>
> = {
  suiko: {},
  vscode: {
    'view.palette': 'F1',
    'help.keys': null,
    'edit.previousParagraph': null,
    'edit.nextParagraph': null,
    'review.next': 'F7',
    'review.previous': 'Shift+F7',
  },
  memoq: {
    'edit.restoreParagraph': 'Mod+Shift+S',
    'file.saveAs': null,
    'paragraph.note': 'Mod+M',
    'findings.fixSafe': null,
    'findings.list': 'F7',
  },
  omegat: {
    'paragraph.confirm': 'Mod+U',
    'edit.restoreParagraph': 'Mod+Shift+R',
    'names.apply': null,
    'names.addEntry': 'Mod+Shift+G',
  },
};
