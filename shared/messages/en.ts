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
    'placeholder-residue': {
      title: 'Placeholder residue',
      explanation:
        'Placeholders of the translation machine, its own remarks, and the boilerplate of web pages.',
    },
    mojibake: {
      title: 'Mojibake',
      explanation: 'Text that was read in the wrong encoding, and characters that could not be read.',
    },
    'half-width-katakana': {
      title: 'Half-width katakana',
      explanation: 'Katakana of half width, with their sound marks as separate characters.',
    },
    'full-width-alphanumeric': {
      title: 'Full-width letters and digits',
      explanation: 'Letters and digits of the width the document does not use.',
    },
    'chinese-punctuation': {
      title: 'Chinese punctuation',
      explanation: 'Chinese commas, quotation marks, book-title marks and dots in Japanese text.',
    },
    'list-marker': {
      title: 'List marker',
      explanation: 'Items of one list whose numbers are written in different ways.',
    },
    'simplified-chinese': {
      title: 'Chinese characters',
      explanation:
        'Characters that Japanese does not use: simplified ones, and traditional forms of characters that have a Japanese form.',
    },
    'untranslated-run': {
      title: 'Untranslated run',
      explanation: 'A stretch that was left in another language.',
    },
    'chinese-word': {
      title: 'Chinese word',
      explanation: 'Chinese words written with characters that Japanese has, but not in this sense.',
    },
    echo: {
      title: 'Echo',
      explanation: 'A word, a tail, a clause, a sentence or a paragraph said twice.',
    },
    fragment: {
      title: 'Fragment',
      explanation: 'A sentence that lost its head or its end.',
    },
    'broken-line': {
      title: 'Broken line',
      explanation: 'A paragraph that was broken in the middle of a sentence.',
    },
    'mixed-style': {
      title: 'Mixed style',
      explanation: 'Sentences in です・ます among those in だ・である, or the reverse.',
    },
    'term-inconsistency': {
      title: 'Term inconsistency',
      explanation: 'One term in several spellings that no glossary explains.',
    },
    'possible-name-variant': {
      title: 'Possible name variant',
      explanation: 'A form that probably means a name of the glossary or of this text.',
    },
    'forbidden-term': {
      title: 'Forbidden term',
      explanation: 'A term that the glossary forbids.',
    },
    'lost-fact': {
      title: 'Lost fact',
      explanation:
        'A number, date, unit, address or Latin name of the source that the draft lost, or a new one.',
    },
    'lost-content': {
      title: 'Lost content',
      explanation: 'A sentence of the source that has no counterpart in the draft.',
    },
  },
  findings: {
    'placeholder-residue': 'A placeholder, or text that is not part of the document.',
    mojibake: 'Text read in the wrong encoding.',
    'half-width-katakana': 'Half-width katakana.',
    'full-width-alphanumeric': 'A letter or digit of a width the document does not use.',
    'chinese-punctuation': 'A Chinese mark in Japanese text.',
    'list-marker': 'Marked otherwise than the other items.',
    'simplified-chinese': 'A character that Japanese writes otherwise.',
    'untranslated-run': 'Left untranslated.',
    'chinese-word': 'Chinese; in Japanese: {word}.',
    echo: 'Said again.',
    fragment: 'Text is probably missing here.',
    'fragment.stop': 'The last sentence has no full stop.',
    'broken-line': 'The line breaks off in the middle of a sentence.',
    'mixed-style': 'The other sentences are in the other style.',
    'term-inconsistency': 'Elsewhere written {other}.',
    'possible-name-variant': 'Probably {term}: {evidence}.',
    'forbidden-term': 'The glossary forbids this; use {term}.',
    'lost-fact': 'The source says {fact}.',
    'lost-content': 'A sentence of the source is missing: {sentence}',
    'lost-fact.new': 'The source does not say this here.',
    'lost-content.shorter': 'Much shorter than the source.',
    'lost-content.longer': 'Much longer than the source.',
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
    'unbalanced-bracket.doubled': 'This mark stands twice.',
    'unbalanced-bracket.unclosed': '{missing} is missing.',
    'unbalanced-bracket.unopened': '{missing} is missing before this.',
    'name-variant': 'A variant of {term}.',
    'name-variant.ambiguous': 'May be {term}, and other entries claim it too.',
  },
  evidence: {
    'same-surname': 'the same surname',
    'surname-sounds-alike': 'the surname sounds alike',
    'same-given-name': 'the same given name',
    'sounds-the-same': 'sounds the same',
    'sounds-alike': 'sounds alike',
    'spells-the-reading': 'spells its reading',
    'known-latin': 'a known spelling in Latin letters',
    'nearly-the-same-spelling': 'nearly the same spelling',
    'same-kana': 'the same but for long vowels and small kana',
    'part-of-the-name': 'a part of the name',
    nickname: 'a form of address',
    'title-follows': 'a title follows',
    'related-words-near': 'the name or a related one stands nearby',
    'ordinary-word': 'but it is an ordinary word, too',
    'fits-several': 'but it fits several entries',
  },
  betweenEvidence: '; ',
  failures: {
    'not-found': '{file} is not there any more.',
    'no-permission': 'There is no permission to open or write {file}.',
    'is-folder': '{file} is a folder, not a file.',
    'too-large': '{file} is larger than 64 MB, more than Suiko opens.',
    binary: '{file} is not a text: it holds NUL bytes.',
    undecodable: '{file} cannot be read in this encoding: the byte at {detail} does not fit.',
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
    'style-not-ours': '{file} is not a Suiko style.',
    'style-broken': '{file} is a Suiko style with a damaged part: {detail}.',
    'glossary-not-ours': '{file} is not a glossary Suiko can read.',
    'glossary-broken-line': '{file} has a line that is not an entry: {detail}.',
    'unknown-format': '{file}: this format is not known.',
    'bad-call': 'The request was not understood.',
    bug: 'Something went wrong. Your text is safe.',
  },
  atLine: 'Line {line}: ',
  theFile: 'The file',
};
