import { type FlateError, strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { fail, type Result, succeed } from '#shared/text';
import type { ImportFailure } from './imported-text';
import { readXml } from './xml';

/** Entries of a package; Word writes some dozens. */
const mostEntries = 10_000;
/** Bytes of a part when unpacked. */
const largestPart = 128 * 1024 * 1024;
/** A part that grows more than this by unpacking, and to more than `suspectPart`, is a bomb and no document. */
const largestGrowth = 200;
const suspectPart = 8 * 1024 * 1024;

/**
 * The XML of a Word document's main part. Nothing but that part and the list that names it is unpacked, and neither
 * beyond the size its entry declares.
 */
export function readMainPart(bytes: Uint8Array): Result<string, ImportFailure> {
  if (isOle(bytes)) return fail({ code: 'docx-locked' });
  const list = readPart(bytes, '_rels/.rels');
  if (!list.ok) return list;
  const name = mainPartName(list.value ?? '');
  const part = readPart(bytes, name);
  if (!part.ok) return part;
  return part.value === null ? fail({ code: 'docx-broken' }) : succeed(part.value);
}

/** Word puts a document with a password into an older kind of file. */
function isOle(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

/** `null` when there is no such part. */
function readPart(bytes: Uint8Array, name: string): Result<string | null, ImportFailure> {
  let entries = 0;
  let found = 0;
  let isTooLarge = false;
  const filter = (entry: UnzipFileInfo) => {
    entries += 1;
    if (entry.name !== name || ++found > 1) return false;
    isTooLarge = isBomb(entry);
    return !isTooLarge;
  };
  try {
    const part = unzipSync(bytes, { filter })[name];
    if (isTooLarge || entries > mostEntries) return fail({ code: 'docx-too-large' });
    return succeed(part ? strFromU8(part).replace(/^\uFEFF/u, '') : null);
  } catch (error) {
    if (isFlateError(error)) return fail({ code: 'docx-broken' });
    throw error;
  }
}

function isBomb({ size, originalSize }: UnzipFileInfo): boolean {
  if (originalSize > largestPart) return true;
  return originalSize > suspectPart && originalSize > size * largestGrowth;
}

/** Damaged archives also end in reads behind the end of the bytes. */
function isFlateError(error: unknown): error is FlateError | RangeError | TypeError {
  return (
    error instanceof Error && ('code' in error || error instanceof RangeError || error instanceof TypeError)
  );
}

/** Where the package says its document is; where Word puts it when the package does not say. */
function mainPartName(list: string): string {
  let name = 'word/document.xml';
  readXml(list, {
    open(element, _, attributes) {
      const { Type = '', Target = '' } = attributes;
      if (element === 'Relationship' && Type.endsWith('/officeDocument')) name = Target.replace(/^\//u, '');
    },
  });
  return name;
}
