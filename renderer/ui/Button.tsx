import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { WithTooltip } from './WithTooltip';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  readonly label: string;
  readonly kind?: 'plain' | 'outlined' | 'primary' | 'link';
  readonly icon?: LucideIcon;
  /** Shown in the tooltip, as the person knows them. */
  readonly keys?: string | undefined;
}

export function Button({ label, kind = 'plain', icon: Icon, keys, ...rest }: ButtonProps) {
  const button = (
    <AriaButton {...rest} className={`button button-${kind}`}>
      {Icon && <Icon aria-hidden />}
      {label}
    </AriaButton>
  );
  return keys ? (
    <WithTooltip text={label} keys={keys}>
      {button}
    </WithTooltip>
  ) : (
    button
  );
}

interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  /** The accessible name, shown in the tooltip. */
  readonly label: string;
  readonly icon: LucideIcon;
  readonly keys?: string | undefined;
}

export function IconButton({ label, icon: Icon, keys, ...rest }: IconButtonProps) {
  return (
    <WithTooltip text={label} keys={keys}>
      <AriaButton {...rest} aria-label={label} className="icon-button">
        <Icon aria-hidden />
      </AriaButton>
    </WithTooltip>
  );
}
