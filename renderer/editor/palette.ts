import { invariant } from '#shared/text';
import type { EditorTheme } from './editor-api';
import { editor } from './monaco';

/** Colour roles of the page that Monaco draws with; the CSS variables `--<role>` of the root element. */
const roles = [
  'surface',
  'raised',
  'line',
  'text',
  'muted',
  'accent',
  'safe',
  'likely',
  'ask',
  'hint',
  'added',
  'removed',
  'moved',
] as const;

type Role = (typeof roles)[number];
/** `#rrggbb` by role. */
export type Palette = Readonly<Record<Role, string>>;

/** The colours the page has now. */
export function readPalette(): Palette {
  const probe = document.createElement('span');
  document.body.append(probe);
  try {
    const colours = roles.map((role) => {
      probe.style.color = `var(--${role})`;
      return [role, toHex(getComputedStyle(probe).color)] as const;
    });
    return Object.fromEntries(colours) as Record<Role, string>;
  } finally {
    probe.remove();
  }
}

/** Monaco takes no CSS variables: its theme is made anew from the page's whenever that changes. */
export function applyTheme(theme: EditorTheme): void {
  const palette = readPalette();
  const faint = (role: Role, alpha: string) => `${palette[role]}${alpha}`;
  editor.defineTheme('suiko', {
    base: baseTheme(theme, palette.surface),
    inherit: true,
    rules: [],
    colors: {
      'editor.background': palette.surface,
      'editor.foreground': palette.text,
      'editorGutter.background': palette.surface,
      'editorLineNumber.foreground': palette.muted,
      'editorLineNumber.activeForeground': palette.text,
      'editorCursor.foreground': palette.text,
      'editor.selectionBackground': faint('accent', '40'),
      'editor.inactiveSelectionBackground': faint('accent', '26'),
      // The themes of high contrast turn the colours of a selection round; its ground is ours.
      ...(theme === 'contrast' && { 'editor.selectionForeground': palette.text }),
      'editor.lineHighlightBackground': '#00000000',
      'editor.lineHighlightBorder': '#00000000',
      'editorWidget.background': palette.raised,
      'editorWidget.border': palette.line,
      'editorHoverWidget.background': palette.raised,
      'editorHoverWidget.border': palette.line,
      'editorHoverWidget.foreground': palette.text,
      'menu.background': palette.raised,
      'menu.foreground': palette.text,
      'menu.border': palette.line,
      'editorOverviewRuler.border': '#00000000',
      'scrollbar.shadow': '#00000000',
      'scrollbarSlider.background': faint('muted', '40'),
      'scrollbarSlider.hoverBackground': faint('muted', '66'),
      'editor.findMatchBackground': faint('likely', '66'),
      'editor.findMatchHighlightBackground': faint('likely', '33'),
      focusBorder: palette.accent,
      'diffEditor.insertedTextBackground': faint('added', '40'),
      'diffEditor.removedTextBackground': faint('removed', '40'),
      'diffEditor.insertedLineBackground': faint('added', '14'),
      'diffEditor.removedLineBackground': faint('removed', '14'),
      'diffEditor.unchangedRegionBackground': palette.raised,
      'diffEditor.unchangedRegionForeground': palette.muted,
      'diffEditor.diagonalFill': faint('line', '80'),
    },
  });
  editor.setTheme('suiko');
}

function baseTheme(theme: EditorTheme, surface: string): editor.BuiltinTheme {
  if (theme === 'light') return 'vs';
  if (theme === 'dark') return 'vs-dark';
  return isDark(surface) ? 'hc-black' : 'hc-light';
}

function isDark(hex: string): boolean {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return channels.reduce((sum, channel) => sum + channel, 0) < 3 * 128;
}

/** From `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.4)`, the only forms a computed colour in sRGB has. */
function toHex(computed: string): string {
  const channels = computed.match(/\d+(?:\.\d+)?/gu)?.slice(0, 3);
  invariant(computed.startsWith('rgb') && channels, `a colour of the page is not in sRGB: ${computed}`);
  return `#${channels.map((channel) => Math.round(Number(channel)).toString(16).padStart(2, '0')).join('')}`;
}
