import type { EditorContext } from './editor-context';
import { editor } from './monaco';

/** Options that panes and review share. `textLanguage` is that of the text, BCP 47. */
export function editorOptions(context: EditorContext, textLanguage: string): editor.IEditorOptions {
  return {
    accessibilitySupport: screenReaderSupport(context),
    wordWrap: 'on',
    // `advanced` measures each line in the page: seconds at 1 MB.
    wrappingStrategy: 'simple',
    wordSegmenterLocales: ['ja'],
    fontFamily: fontFamily(textLanguage),
    fontSize: context.fontSize,
    lineHeight: lineHeight(context.fontSize),
    fontLigatures: false,
    disableMonospaceOptimizations: true,
    minimap: { enabled: false },
    stickyScroll: { enabled: false },
    folding: false,
    scrollBeyondLastLine: false,
    smoothScrolling: false,
    padding: { top: 8, bottom: 8 },
    overviewRulerBorder: false,
    hideCursorInOverviewRuler: true,
    renderLineHighlight: 'none',
    occurrencesHighlight: 'off',
    selectionHighlight: false,
    matchBrackets: 'never',
    guides: { indentation: false, bracketPairs: false },
    autoClosingBrackets: 'never',
    autoClosingQuotes: 'never',
    autoSurround: 'never',
    autoIndent: 'none',
    links: false,
    colorDecorators: false,
    renderWhitespace: 'none',
    renderControlCharacters: true,
    unusualLineTerminators: 'off',
    lightbulb: { enabled: editor.ShowLightbulbIconMode.Off },
    glyphMargin: true,
    lineDecorationsWidth: 12,
    lineNumbersMinChars: 3,
    automaticLayout: true,
    fixedOverflowWidgets: true,
    // Menus in a shadow root do not see the theme's colours.
    useShadowDOM: false,
  };
}

/** Whether somebody listens cannot be found out in a page, so it is asked in the settings. */
export function screenReaderSupport({ screenReader }: EditorContext): 'on' | 'auto' {
  return screenReader ? 'on' : 'auto';
}

/** 26 at 15, as the design has it. */
export function lineHeight(fontSize: number): number {
  return Math.round((fontSize * 26) / 15);
}

/** Glyphs follow the language of the text: 直 and 骨 are drawn differently in Japanese and Chinese. */
function fontFamily(textLanguage: string): string {
  if (textLanguage.startsWith('zh')) {
    return '"Noto Sans Mono CJK SC", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", monospace';
  }
  return '"BIZ UDGothic", "Noto Sans Mono CJK JP", monospace';
}
