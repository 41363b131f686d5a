import type { LucideIcon } from 'lucide-react';
import { Button, IconButton } from '#renderer/ui';
import { useCommand } from './app-context';

interface CommandButtonProps {
  readonly command: string;
  readonly icon?: LucideIcon;
  readonly kind?: 'plain' | 'outlined' | 'primary' | 'link';
  /** In place of the command's title. */
  readonly label?: string;
}

/** A button with a command's words and key. */
export function CommandButton({ command, label, ...rest }: CommandButtonProps) {
  const { title, keys, isDisabled, onPress } = useCommand(command);
  return <Button {...rest} label={label ?? title} keys={keys} isDisabled={isDisabled} onPress={onPress} />;
}

export function CommandIcon({ command, icon }: { command: string; icon: LucideIcon }) {
  const { label, keys, isDisabled, onPress } = useCommand(command);
  return <IconButton label={label} icon={icon} keys={keys} isDisabled={isDisabled} onPress={onPress} />;
}
