import { ToggleButton } from 'react-aria-components';
import { WithTooltip } from './WithTooltip';

interface IconToggleProps {
  /** The accessible name, shown in the tooltip. */
  readonly label: string;
  /** One to three letters in place of an icon. */
  readonly sign: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly isDisabled?: boolean;
}

/** A small button that is on or off. */
export function IconToggle({ label, sign, isOn, ...rest }: IconToggleProps) {
  return (
    <WithTooltip text={label}>
      <ToggleButton {...rest} isSelected={isOn} aria-label={label} className="icon-button icon-toggle">
        <span aria-hidden data-sign={sign} />
      </ToggleButton>
    </WithTooltip>
  );
}
