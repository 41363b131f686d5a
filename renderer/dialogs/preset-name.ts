import type { StringKey, Translate } from '#renderer/strings';

const names: Readonly<Record<string, Extract<StringKey, `preset.${string}`>>> = {
  小説: 'preset.novel',
  'ビジネス・新聞': 'preset.business',
  マニュアル: 'preset.manual',
  公用文: 'preset.official',
};

/** A style that ships, in the person's language; any other goes by its own name. */
export function presetName(name: string, t: Translate): string {
  const known = names[name];
  return known ? t(known) : name;
}
