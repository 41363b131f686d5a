/**
 * Monaco and the features Suiko uses; `load-editor.ts` imports it after Monaco's words. Left out on
 * purpose: `unicodeHighlighter` (wrong for Japanese, throws on large texts), suggestions, folding, and all
 * programming languages.
 */
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/codeEditor/register';
import 'monaco-editor/features/diffEditor/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/codeAction/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/contextmenu/register';
import 'monaco-editor/features/wordOperations/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/multicursor/register';
import 'monaco-editor/features/caretOperations/register';
import 'monaco-editor/features/lineSelection/register';
import 'monaco-editor/features/readOnlyMessage/register';

export * from 'monaco-editor/editor';
