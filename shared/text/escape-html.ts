import { withoutIllegalCharacters } from './legal-characters';

/** A text without line ends as it stands in HTML, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return withoutIllegalCharacters(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
