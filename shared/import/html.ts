import { Parser } from 'htmlparser2';
import { fail, type Result, succeed } from '#shared/text';
import { HtmlText } from './html-text';
import type { ImportedText, ImportFailure } from './imported-text';

/** Elements inside each other; browsers stop at 512. */
const deepest = 2000;
const chunk = 64 * 1024;

/**
 * The text of a web page, as a reader sees it without styles and scripts. Nothing of it is run or fetched. Any text
 * is a page; only one nested without end is refused.
 */
export function importHtml(html: string): Result<ImportedText, ImportFailure> {
  const text = new HtmlText();
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      text.open(name, attributes);
    },
    onclosetag(name) {
      depth -= 1;
      text.close(name);
    },
    ontext: (piece) => text.text(piece),
  });
  for (let at = 0; at < html.length; at += chunk) {
    parser.write(html.slice(at, at + chunk));
    if (depth > deepest) return fail({ code: 'html-too-deep' });
  }
  parser.end();
  return succeed({ ...text.finish(), cues: [] });
}
