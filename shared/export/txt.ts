import type { Exporter } from './exporter';

/** One paragraph a line. */
export const exportTxt: Exporter = ({ paragraphs }) => ({ kind: 'text', text: paragraphs.join('\n') });
