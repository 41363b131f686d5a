import { InvalidArgumentError, Option } from 'commander';
import { type Encoding, encodings } from '#shared/contract';
import { stylePresets } from '#shared/project';

/** `--lang`, against what is detected. */
export function languageOption(): Option {
  return new Option('--lang <language>', 'the language of the text, against what is detected').choices([
    'ja',
    'en',
    'zh',
  ]);
}

export function styleOption(): Option {
  return new Option(
    '--style <style>',
    `how the text is to be set: a style file, or one of ${stylePresets.map(({ name }) => name).join(', ')}`,
  );
}

export function formatOption(choices: readonly string[]): Option {
  return new Option('--format <format>', 'how the answer is written').choices(choices).default('text');
}

export function glossaryOption(): Option {
  return new Option('-g, --glossary <file>', 'a glossary; may be given several times')
    .default([])
    .argParser((value: string, previous: readonly string[]) => [...previous, value]);
}

export function encodingOption(): Option {
  return new Option('--encoding <name>', `of the output: ${encodings.join(', ')}`).argParser(parseEncoding);
}

export function newlineOption(): Option {
  return new Option('--newline <kind>', 'line ends of the output').choices(['lf', 'crlf']);
}

function parseEncoding(value: string): Encoding {
  const found = encodings.find(
    (encoding) => encoding === value.toLowerCase().replace('shift-jis', 'shift_jis'),
  );
  if (!found) throw new InvalidArgumentError(`It is one of ${encodings.join(', ')}.`);
  return found;
}

export function tierOption(): Option {
  return new Option('--tier <tier>', 'repair what is certain, or what is probable too')
    .choices(['safe', 'likely'])
    .default('safe');
}
