import type { Translate } from '#renderer/strings';
import type { Category } from '#shared/glossary';

/** The categories of our own, in the order they are offered. */
export const categories = [
  'person',
  'place',
  'organization',
  'product',
  'work',
  'title',
  'term',
] as const satisfies readonly Category[];

/** A category's name; one of the user's own is its own name. */
export function categoryName(category: Category | undefined, t: Translate): string {
  const known = categories.find((one) => one === category);
  return known ? t(`category.${known}`) : (category ?? '');
}
