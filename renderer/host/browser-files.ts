import { type FileRef, largestFile } from '#shared/contract';
import { type Failure, fail, type Result, succeed } from '#shared/text';
import { fromBase64, toBase64 } from './base64';
import type { FileKind, Host } from './host';

const accept: Record<FileKind, string> = {
  document: '.txt,.md,.markdown,.text,.suiko,.docx,.html,.htm,.xhtml,.srt,.vtt,.csv,.tsv,text/plain',
  glossary: '.jsonl,.json,.csv,.tsv,.yml,.yaml,.tbx,.txt,.utf8,.tab,.tmx,.xlf,.xliff',
  style: '.json',
};

/** Opens the browser's file picker; empty when it was cancelled. */
export function chooseInBrowser(kind: FileKind): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept[kind];
    input.multiple = true;
    input.hidden = true;
    const finish = () => {
      input.remove();
      resolve([...(input.files ?? [])]);
    };
    input.addEventListener('change', finish);
    input.addEventListener('cancel', finish);
    // Some browsers do not open the picker of an input outside the document.
    document.body.append(input);
    input.click();
  });
}

/** Hands a file's bytes to the host, which gives it an identity. A folder cannot be read and says so. */
export async function receiveFile(host: Pick<Host, 'call'>, file: File): Promise<Result<FileRef, Failure>> {
  // The host would say so too, after all of it was handed over.
  if (file.size > largestFile) return fail({ code: 'too-large', file: file.name });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return fail({ code: 'unreadable', file: file.name });
  }
  return host.call('file:receive', { name: file.name, base64: toBase64(bytes) });
}

/** Offers bytes to the person as a download. */
export function download(name: string, base64: string): void {
  const url = URL.createObjectURL(new Blob([fromBase64(base64)]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export function allOrFirstFailure(
  results: readonly Result<FileRef, Failure>[],
): Result<readonly FileRef[], Failure> {
  const files: FileRef[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    files.push(result.value);
  }
  return succeed(files);
}
