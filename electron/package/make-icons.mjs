// Draws icon.svg at all sizes and packs them: `node electron/package/make-icons.mjs` after icon.svg changed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../tests/find-chromium.mjs';

const folder = import.meta.dirname;
const sizes = [16, 32, 48, 64, 128, 256, 512, 1024];

/** Types of Apple's icon file whose content is a PNG, with its size. */
const icnsTypes = { icp4: 16, icp5: 32, icp6: 64, ic07: 128, ic08: 256, ic09: 512, ic10: 1024 };

const images = await drawAll(readFileSync(join(folder, 'icon.svg'), 'utf8'));
mkdirSync(join(folder, 'icons'), { recursive: true });
for (const [size, png] of images) writeFileSync(join(folder, 'icons', `${size}x${size}.png`), png);
writeFileSync(join(folder, 'icon.ico'), packIco([16, 32, 48, 64, 128, 256]));
writeFileSync(join(folder, 'icon.icns'), packIcns());

/** @param {string} svg */
async function drawAll(svg) {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  /** @type {Map<number, Buffer>} */
  const drawn = new Map();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    drawn.set(size, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
  return drawn;
}

/** @param {number} size */
function image(size) {
  return images.get(size) ?? Buffer.alloc(0);
}

/**
 * Microsoft's icon file: a header, a directory entry an image, the images as PNG.
 *
 * @param {number[]} wanted
 */
function packIco(wanted) {
  const header = Buffer.from([0, 0, 1, 0, wanted.length, 0]);
  let offset = 6 + 16 * wanted.length;
  const entries = wanted.map((size) => {
    const entry = Buffer.alloc(16);
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(image(size).length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += image(size).length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...wanted.map(image)]);
}

/** Apple's icon file: blocks of type, length (with the 8 bytes of both) and PNG. */
function packIcns() {
  const blocks = Object.entries(icnsTypes).map(([type, size]) => packBlock(type, image(size)));
  return packBlock('icns', Buffer.concat(blocks));
}

/**
 * @param {string} type
 * @param {Buffer} content
 */
function packBlock(type, content) {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([head, content]);
}
