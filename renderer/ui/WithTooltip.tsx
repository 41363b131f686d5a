import type { ReactElement } from 'react';
import { Tooltip, type TooltipProps, TooltipTrigger } from 'react-aria-components';

interface WithTooltipProps {
  readonly text: string;
  readonly keys?: string | undefined;
  readonly placement?: TooltipProps['placement'];
  readonly children: ReactElement;
}

/** Names a control, and its key, when the pointer rests on it or the keyboard comes to it. */
export function WithTooltip({ text, keys, placement = 'bottom', children }: WithTooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <Tooltip className="tooltip" placement={placement} offset={4}>
        {text}
        {keys && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
