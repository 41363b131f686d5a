import type { Sentences } from './sentences';

export const en: Sentences = {
  rules: {
    'markup-residue': {
      title: 'Markup residue',
      explanation:
        'Whole tags, halves of tags, attributes and entities that the translation left in the text.',
    },
    'invisible-character': {
      title: 'Invisible character',
      explanation:
        'Control, zero-width and direction characters that nobody sees but that break search and line breaks.',
    },
    'half-width-punctuation': {
      title: 'Half-width punctuation',
      explanation: 'Marks and brackets of Latin width beside Japanese text.',
    },
    'straight-quotes': {
      title: 'Straight quotes',
      explanation: 'Typewriter quotation marks round Japanese text, which uses 「」 and 『』.',
    },
    'quote-spacing': {
      title: 'Space inside quotes',
      explanation: 'A half-width space just inside a quotation mark or bracket.',
    },
    'stray-space': {
      title: 'Stray space',
      explanation:
        'A half-width space between Japanese words, before a mark, at the end of a line, or against the style of the document.',
    },
    'dash-ellipsis': {
      title: 'Dash and ellipsis',
      explanation: 'Hyphens and dots in place of ―― and ……, or single ones where the document doubles them.',
    },
    'punctuation-cluster': {
      title: 'Punctuation cluster',
      explanation: 'Marks that stand twice or contradict each other, and paragraphs that begin with one.',
    },
    'unbalanced-bracket': {
      title: 'Unbalanced bracket',
      explanation: 'A bracket or quotation mark without its other half, or a pair of two widths or kinds.',
    },
    'name-variant': {
      title: 'Name variant',
      explanation: 'A form of a glossary entry that should be the entry’s term.',
    },
  },
  findings: {
    'markup-residue': 'Left over from markup.',
    'invisible-character': 'An invisible character.',
    'half-width-punctuation': 'A half-width mark in Japanese text.',
    'straight-quotes': 'Straight quotation marks round Japanese text.',
    'straight-quotes.unsure': 'A straight quotation mark whose other half is not certain.',
    'quote-spacing': 'A space just inside a quotation mark or bracket.',
    'stray-space': 'A space that does not belong here.',
    'dash-ellipsis': 'A dash or ellipsis written with other signs.',
    'dash-ellipsis.prolonged': 'Two prolonged sound marks: a dash, or a drawn-out sound?',
    'punctuation-cluster': 'Marks that stand twice or contradict each other.',
    'punctuation-cluster.headless': 'The paragraph begins with a mark: text is probably missing before it.',
    'unbalanced-bracket': 'A bracket without its other half.',
    'unbalanced-bracket.mixed': 'The two halves of this pair are of different width or kind.',
    'unbalanced-bracket.unclosed': '{missing} is missing.',
    'unbalanced-bracket.unopened': '{missing} is missing before this.',
    'name-variant': 'A variant of {term}.',
    'name-variant.ambiguous': 'May be {term}, and other entries claim it too.',
  },
  failures: {
    'not-found': '{file} is not there any more.',
    'no-permission': 'There is no permission to open or write {file}.',
    'is-folder': '{file} is a folder, not a file.',
    'too-large': '{file} is larger than 64 MB, more than Suiko opens.',
    binary: '{file} is not a text: it holds NUL bytes.',
    undecodable: '{file} cannot be read in this encoding: {detail}.',
    unreadable: '{file} cannot be read: {detail}.',
    'disk-full': 'The disk is full: {file} was not written, and what was there before is unchanged.',
    'read-only': '{file} is not changed by Suiko: save under another name.',
    'changed-on-disk': '{file} was changed by another program since it was opened.',
    unencodable: '{file} was not written: this encoding has no {detail}.',
    'folder-missing': 'The folder of {file} is not there any more.',
    unwritable: '{file} cannot be written: {detail}.',
    exists: '{file} exists already; it is replaced only with --force.',
    'project-not-json': '{file} is not a whole project file: it breaks off or is damaged.',
    'project-not-ours': '{file} is not a Suiko project.',
    'project-broken': '{file} is a Suiko project with a damaged part: {detail}.',
    'project-newer': '{file} was written by a newer Suiko.',
    'glossary-not-ours': '{file} is not a glossary Suiko can read.',
    'glossary-broken-line': '{file} has a line that is not an entry: {detail}.',
    'unknown-format': '{file}: this format is not known.',
    'bad-call': 'The request was not understood.',
    bug: 'Something went wrong. Your text is safe.',
  },
  atLine: 'Line {line}: ',
  theFile: 'The file',
};
