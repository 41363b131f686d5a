export type Platform = 'linux' | 'mac' | 'windows';

/** The parts of a keyboard event that a key combination looks at. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

interface Combination {
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly key: string;
}

/** Reads `Mod+Shift+P`; `Mod` is Ctrl, on a Mac Cmd. */
function parseKeys(keys: string): Combination {
  const parts = keys.split('+');
  const key = parts.pop() ?? '';
  return { mod: parts.includes('Mod'), shift: parts.includes('Shift'), alt: parts.includes('Alt'), key };
}

/** Whether a key press is this combination, with no other modifier held. */
export function isPressed(keys: string, press: KeyPress, platform: Platform): boolean {
  const wanted = parseKeys(keys);
  const mod = platform === 'mac' ? press.metaKey : press.ctrlKey;
  const foreign = platform === 'mac' ? press.ctrlKey : press.metaKey;
  return (
    mod === wanted.mod &&
    !foreign &&
    press.shiftKey === wanted.shift &&
    press.altKey === wanted.alt &&
    isKey(wanted.key, press)
  );
}

/**
 * The combination of a key press, to be assigned: `Mod+Shift+P`; `null` for a modifier alone, for keys that write and
 * for those that move or close. By position where the key writes no Latin letter.
 */
export function combinationOf(press: KeyPress, platform: Platform): string | null {
  const mod = platform === 'mac' ? press.metaKey : press.ctrlKey;
  const foreign = platform === 'mac' ? press.ctrlKey : press.metaKey;
  const key = nameOf(press);
  const isFunction = /^F\d{1,2}$/u.test(key ?? '');
  if (key === null || foreign || !(mod || press.altKey || isFunction)) return null;
  return [mod && 'Mod', press.shiftKey && 'Shift', press.altKey && 'Alt', key].filter(Boolean).join('+');
}

function nameOf({ key, code }: KeyPress): string | null {
  if (/^(?:F\d{1,2}|Arrow\w+|Enter|Home|End|PageUp|PageDown|Insert|Delete|Backspace)$/u.test(key)) return key;
  if (/^[a-z]$/iu.test(key)) return key.toUpperCase();
  const [, letter] = /^(?:Key|Digit)(.)$/u.exec(code) ?? [];
  return letter ?? Object.entries(positions).find(([, position]) => position === code)?.[0] ?? null;
}

const positions: Readonly<Record<string, string>> = { '.': 'Period', ',': 'Comma' };

/**
 * By what the key writes, or where that is no Latin letter or sign (another layout, Alt on a Mac, Shift on a
 * digit), by its position.
 */
function isKey(wanted: string, { key, code }: KeyPress): boolean {
  if (key.toLowerCase() === wanted.toLowerCase()) return true;
  if (/^[a-z]$/iu.test(key)) return false;
  if (/^[A-Z]$/u.test(wanted)) return code === `Key${wanted}`;
  if (/^\d$/u.test(wanted)) return code === `Digit${wanted}`;
  return positions[wanted] === code;
}

const macSigns: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };
const signs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/** A combination as the person knows it: `Ctrl+Shift+P`, on a Mac `⇧⌘P`. */
export function showKeys(keys: string, platform: Platform): string {
  const parts = keys.split('+');
  if (platform !== 'mac')
    return parts.map((part) => (part === 'Mod' ? 'Ctrl' : (signs[part] ?? part))).join('+');
  const order = ['Alt', 'Shift', 'Mod'];
  return [
    ...order.filter((part) => parts.includes(part)).map((part) => macSigns[part]),
    ...parts.filter((part) => !order.includes(part)).map((part) => signs[part] ?? part),
  ].join('');
}

/** A combination in Electron's accelerator notation. */
export function acceleratorOf(keys: string): string {
  return keys
    .split('+')
    .map((part) => (part === 'Mod' ? 'CommandOrControl' : part.replace(/^Arrow/u, '')))
    .join('+');
}
