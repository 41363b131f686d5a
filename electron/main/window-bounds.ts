import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserWindow, type Rectangle, screen } from 'electron';

/** The window's place on the screen as kept between two starts. */
export interface WindowBounds extends Partial<Rectangle> {
  readonly width: number;
  readonly height: number;
  readonly isMaximized: boolean;
}

const designSize: WindowBounds = { width: 1280, height: 800, isMaximized: false };

/** Where the window was last time; the design size in the middle when that is unknown or off all screens. */
export function readWindowBounds(dataFolder: string): WindowBounds {
  const bounds = parseBounds(dataFolder);
  if (bounds === null) return designSize;
  const { isMaximized, ...area } = bounds;
  const { workArea } = screen.getDisplayMatching(area);
  const isVisible =
    area.x < workArea.x + workArea.width &&
    area.x + area.width > workArea.x &&
    area.y < workArea.y + workArea.height &&
    area.y >= workArea.y;
  return isVisible ? bounds : { ...designSize, isMaximized };
}

/** Keeps the bounds when the window closes. A place that cannot be written is no reason to stop anyone. */
export function rememberWindowBounds(window: BrowserWindow, dataFolder: string): void {
  window.on('close', () => {
    const bounds = { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
    try {
      writeFileSync(boundsFile(dataFolder), JSON.stringify(bounds));
    } catch {}
  });
}

function parseBounds(dataFolder: string): (Rectangle & { isMaximized: boolean }) | null {
  try {
    const { x, y, width, height, isMaximized } = JSON.parse(readFileSync(boundsFile(dataFolder), 'utf8'));
    const isRectangle = [x, y, width, height].every(Number.isSafeInteger);
    return isRectangle ? { x, y, width, height, isMaximized: isMaximized === true } : null;
  } catch {
    return null;
  }
}

function boundsFile(dataFolder: string): string {
  return join(dataFolder, 'window.json');
}
