import type { SourceInfo } from '#shared/session';

/** Where the source of a project came from, read from a project's text that has been found valid. */
export function sourceOfProject(text: string): SourceInfo {
  const { source }: { source: SourceInfo } = JSON.parse(text);
  const { fileName, encoding, bom, newline, sha256 } = source;
  return { fileName, encoding, bom, newline, sha256 };
}
