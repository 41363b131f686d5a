import type { KeyboardEvent, PointerEvent, RefObject } from 'react';

const least = 0.2;
const keyStep = 0.02;

interface DividerProps {
  readonly container: RefObject<HTMLElement | null>;
  /** Share of the first side, 0–1. */
  readonly split: number;
  onSplit(split: number): void;
  readonly label: string;
}

/** The line between two panes: dragged, moved with the arrow keys, put back to the middle by a double click. */
export function Divider({ container, split, onSplit, label }: DividerProps) {
  function drag(event: PointerEvent<HTMLElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = container.current?.getBoundingClientRect();
    if (!box) return;
    onSplit(clamp((event.clientX - box.left) / box.width));
  }

  function step(event: KeyboardEvent): void {
    const direction = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    onSplit(clamp(split + direction * keyStep));
  }

  return (
    <hr
      className="suiko-divider"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(split * 100)}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={step}
      onDoubleClick={() => onSplit(0.5)}
    />
  );
}

function clamp(split: number): number {
  return Math.min(1 - least, Math.max(least, split));
}
