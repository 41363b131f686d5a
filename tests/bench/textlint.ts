import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { floorOn, median, report } from './measure';
import { writeText } from './texts';

const folder = join(import.meta.dirname, 'peers');

/** What the peers' packages give, as far as it is used here. */
interface Kernel {
  lintText(text: string, options: unknown): Promise<{ readonly messages: readonly unknown[] }>;
}
interface Preset {
  readonly rules: Readonly<Record<string, unknown>>;
  readonly rulesConfig: Readonly<Record<string, unknown>>;
}

const presets = ['textlint-rule-preset-jtf-style', 'textlint-rule-preset-ja-technical-writing'];

/**
 * textlint with its JTF and technical-writing presets, on 30 KB: on a megabyte it takes minutes. The packages have a
 * folder of their own, so that nobody installs a dictionary of 40 MB who does not race it.
 */
export async function benchTextlint(): Promise<void> {
  if (!existsSync(join(folder, 'node_modules'))) {
    console.log('\ntextlint is not there to be measured: npm ci --prefix tests/bench/peers');
    return;
  }
  const load = createRequire(join(folder, 'package.json'));
  const { TextlintKernel } = load('@textlint/kernel') as { readonly TextlintKernel: new () => Kernel };
  const plugin = withoutDefault(load('@textlint/textlint-plugin-text'));
  const kernel = new TextlintKernel();
  const text = writeText(3e4);
  const floor = floorOn(text);
  const times: Record<string, number> = { floor: median(Array.from({ length: 31 }, () => timed(floor.run))) };
  for (const name of presets) {
    const { rules, rulesConfig } = withoutDefault(load(name)) as Preset;
    const active = Object.entries(rules).flatMap(([id, rule]) => {
      const options = rulesConfig[id];
      return options === false ? [] : [{ ruleId: id, rule: withoutDefault(rule), options }];
    });
    const options = { ext: '.txt', plugins: [{ pluginId: 'text', plugin }], rules: active };
    // The first run loads the dictionary.
    await kernel.lintText('一文。', options);
    const start = performance.now();
    await kernel.lintText(text, options);
    times[`${name} (${active.length} rules)`] = performance.now() - start;
  }
  report('textlint, 30 KB', new Map(Object.entries(times)));
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function withoutDefault(module: unknown): unknown {
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : module;
}
