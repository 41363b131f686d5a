import type { ReactNode } from 'react';

interface PaneHeadProps {
  readonly title: string;
  readonly note: ReactNode;
  /** Of the width, 0–1; without it the head takes what is left. */
  readonly share?: number;
  /** What can be done about the pane, at the end. */
  readonly children?: ReactNode;
}

export function PaneHead({ title, note, share, children }: PaneHeadProps) {
  const style = share === undefined ? { flex: '1 1 0' } : { flex: `0 0 ${(share * 100).toFixed(2)}%` };
  return (
    <div className="pane-head" style={style}>
      <h2 className="caption">{title}</h2>
      <span className="pane-note">{note}</span>
      {children}
    </div>
  );
}
