/** A subtitle as it stands in a file, times in milliseconds. */
interface Block {
  readonly head: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly settings: string;
  readonly text: readonly string[];
}

const srtTimes = /^(\d{2,}):([0-5]\d):([0-5]\d),(\d{3}) --> (\d{2,}):([0-5]\d):([0-5]\d),(\d{3})()$/u;
const vttTimes =
  /^(\d{2,}):([0-5]\d):([0-5]\d)\.(\d{3}) --> (\d{2,}):([0-5]\d):([0-5]\d)\.(\d{3})((?: [^\s:]+:[^\s:]\S*)*)$/u;

/** What of a SubRip file is not as players ask for it; nothing where all is well. */
export function srtViolations(text: string): string[] {
  const blocks = blocksOf(text, srtTimes);
  if (typeof blocks === 'string') return [blocks];
  const numbers = blocks.map(({ head }) => head.join(' '));
  const wanted = blocks.map((_, index) => String(index + 1));
  return [...orderViolations(blocks), ...(numbers.join() === wanted.join() ? [] : [`numbers ${numbers}`])];
}

/** What of a file is against WebVTT (W3C), 4.1 to 4.4. */
export function vttViolations(text: string): string[] {
  const [first = '', second = ''] = text.split('\n');
  if (first !== 'WEBVTT' || second !== '') return [`begins with ${first}, ${second}`];
  const blocks = blocksOf(text.slice('WEBVTT\n\n'.length), vttTimes);
  if (typeof blocks === 'string') return [blocks];
  return [
    ...orderViolations(blocks),
    ...blocks.flatMap(({ head, text: lines, settings }) => [
      ...(head.length > 1 || head.some((id) => id.includes('-->')) ? [`the name ${head}`] : []),
      ...settingViolations(settings),
      ...lines.flatMap(cueTextViolations),
    ]),
  ];
}

/** A sentence instead where the file does not fall into blocks. */
function blocksOf(text: string, times: RegExp): Block[] | string {
  if (/\n{3,}|^\n|[^\n]$/u.test(text)) return 'blank lines in disorder';
  const blocks: Block[] = [];
  for (const block of text.split(/\n\n|\n$/u).filter((one) => one !== '')) {
    const lines = block.split('\n');
    const at = lines.findIndex((line) => line.includes(' --> '));
    const match = times.exec(lines[at] ?? '');
    if (!match || lines.length === at + 1) return `no subtitle: ${block}`;
    const values = match.slice(1, 9).map(Number);
    blocks.push({
      head: lines.slice(0, at),
      start: milliseconds(values.slice(0, 4)),
      end: milliseconds(values.slice(4)),
      settings: match[9] ?? '',
      text: lines.slice(at + 1),
    });
  }
  return blocks;
}

function milliseconds([hours = 0, minutes = 0, seconds = 0, rest = 0]: readonly number[]): number {
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + rest;
}

function orderViolations(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ start, end }, index) => [
    ...(end > start ? [] : [`ends at ${end} before it starts at ${start}`]),
    ...(start >= (blocks[index - 1]?.start ?? 0) ? [] : [`starts at ${start}, before the one before it`]),
  ]);
}

/** Each setting once; a subtitle's own ones are kept as they came. */
function settingViolations(settings: string): string[] {
  const names = settings.split(' ').flatMap((setting) => setting.split(':', 1).filter((name) => name !== ''));
  return names.filter((name, index) => names.indexOf(name) !== index);
}

/** Only the tags and references that there are, each tag closed again. */
function cueTextViolations(line: string): string[] {
  const plain = line
    .replace(/<ruby>[^<>]*(?:<rt>[^<>]*<\/rt>[^<>]*)+<\/ruby>/gu, '')
    .replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/gu, '');
  return /[<&]|-->/u.test(plain) || line.trim() === '' ? [`the text ${line}`] : [];
}
