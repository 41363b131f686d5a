import type { StringKey, Translate } from '#renderer/strings';
import type { Profile } from '#shared/text';

type Word = Extract<StringKey, `profile.${string}` | `language.${string}`>;
type Values = { readonly [K in keyof Profile]: Readonly<Record<`${Profile[K]}`, Word | null>> };

const names: Readonly<Record<keyof Profile, Word>> = {
  language: 'profile.language',
  kind: 'profile.kind',
  register: 'profile.register',
  scriptSpacing: 'profile.scriptSpacing',
  digits: 'profile.digits',
  latin: 'profile.latin',
  latinBrackets: 'profile.latinBrackets',
  comma: 'profile.comma',
  titleMarks: 'profile.titleMarks',
  dash: 'profile.dash',
  leader: 'profile.leader',
  stopBeforeQuote: 'profile.stopBeforeQuote',
  indented: 'profile.indented',
  spaceAfterMark: 'profile.spaceAfterMark',
  nameGlosses: 'profile.nameGlosses',
  hardWrapped: 'profile.hardWrapped',
};

/** `null` where the value is a mark that speaks for itself. */
const values: Values = {
  language: { ja: 'language.ja', en: 'language.en', zh: 'language.zh' },
  kind: {
    prose: 'profile.kind.prose',
    novel: 'profile.kind.novel',
    manual: 'profile.kind.manual',
    subtitles: 'profile.kind.subtitles',
  },
  register: {
    polite: 'profile.register.polite',
    plain: 'profile.register.plain',
    mixed: 'profile.mixed',
  },
  scriptSpacing: {
    none: 'profile.scriptSpacing.none',
    space: 'profile.scriptSpacing.space',
    mixed: 'profile.mixed',
  },
  digits: {
    half: 'profile.half',
    full: 'profile.full',
    'full-single': 'profile.digits.single',
    mixed: 'profile.mixed',
  },
  latin: {
    half: 'profile.half',
    full: 'profile.full',
    'full-single': 'profile.latin.single',
    mixed: 'profile.mixed',
  },
  latinBrackets: {
    half: 'profile.latinBrackets.half',
    full: 'profile.latinBrackets.full',
    mixed: 'profile.mixed',
  },
  comma: { '、': null, '，': null },
  titleMarks: { '『』': null, '《》': null },
  dash: { '――': null, '——': null, '──': null },
  leader: {
    double: 'profile.leader.double',
    single: 'profile.leader.single',
    mixed: 'profile.mixed',
  },
  stopBeforeQuote: { true: 'profile.stopBeforeQuote.yes', false: 'profile.stopBeforeQuote.no' },
  indented: { true: 'profile.indented.yes', false: 'profile.indented.no' },
  spaceAfterMark: { true: 'profile.spaceAfterMark.yes', false: 'profile.spaceAfterMark.no' },
  nameGlosses: { any: 'profile.nameGlosses.any', first: 'profile.nameGlosses.first' },
  hardWrapped: { true: 'profile.hardWrapped.yes', false: 'profile.hardWrapped.no' },
};

/** What a value of the profile is about. */
export function profileName(key: keyof Profile, t: Translate): string {
  return t(names[key]);
}

/** A value of the profile in words. */
export function profileValueName(key: keyof Profile, value: string, t: Translate): string {
  const words: Readonly<Record<string, Word | null>> = values[key];
  const word = words[value];
  return word ? t(word) : value;
}
