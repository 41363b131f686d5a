import { TextlintKernel, type TextlintKernelRule } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import technicalWriting from 'textlint-rule-preset-ja-technical-writing';
import jtfStyle from 'textlint-rule-preset-jtf-style';

/** A textlint preset as its package exports it. */
export interface TextlintPreset {
  readonly rules: Readonly<Record<string, TextlintKernelRule['rule']>>;
  readonly rulesConfig: Readonly<Record<string, NonNullable<TextlintKernelRule['options']>>>;
}

const kernel = new TextlintKernel();
const presets: readonly TextlintPreset[] = [unwrap(jtfStyle), unwrap(technicalWriting)];

/** How many messages textlint's JTF and technical-writing presets have on a text, all their rules in one run. */
export async function countTextlintMessages(text: string): Promise<number> {
  const rules = presets.flatMap((preset, index) =>
    Object.entries(preset.rules).map(([id, rule]) => ({
      ruleId: `${index}/${id}`,
      rule,
      options: preset.rulesConfig[id] ?? true,
    })),
  );
  const result = await kernel.lintText(text, {
    filePath: 'text.txt',
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: unwrap(textPlugin) }],
    rules,
  });
  return result.messages.length;
}

/** What a CommonJS module exports as its default, however it was loaded. */
function unwrap<T extends object>(module: T | { readonly default: T }): T {
  return 'default' in module ? module.default : module;
}
