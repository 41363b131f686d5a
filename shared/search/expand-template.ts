/**
 * A replacement with what was found in its place: `$1`–`$99`, `$<name>`, `$&`, `$$`, and `\n`, `\t`, `\\`. What means
 * nothing stays as it is; a group that took no part is empty.
 */
export function expandTemplate(template: string, match: RegExpExecArray): string {
  return template.replace(
    /\$\$|\$&|\$(\d{1,2})|\$<([^>]*)>|\\([nt\\])/gu,
    (written, number: string | undefined, name: string | undefined, escaped: string | undefined) => {
      if (written === '$$') return '$';
      if (written === '$&') return match[0];
      if (escaped !== undefined) return { n: '\n', t: '\t' }[escaped] ?? '\\';
      if (name !== undefined) return match.groups ? (match.groups[name] ?? '') : written;
      return groupOf(match, number ?? '') ?? written;
    },
  );
}

/** `$12` is group 12 where there is one, else group 1 and a 2. */
function groupOf(match: RegExpExecArray, digits: string): string | undefined {
  const number = Number(digits);
  if (number > 0 && number < match.length) return match[number] ?? '';
  const first = Number(digits.charAt(0));
  if (digits.length === 2 && first > 0 && first < match.length)
    return (match[first] ?? '') + digits.charAt(1);
  return undefined;
}
