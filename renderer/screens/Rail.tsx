import { BookUser, CircleHelp, FileDiff, type LucideIcon, PencilLine, Settings } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { activeDocument, type Screen } from '#renderer/state';
import { WithTooltip } from '#renderer/ui';
import { useAppState, useCommand, useT } from './app-context';
import { CommandIcon } from './CommandButton';

/** The three screens of a document at the left edge; settings and keys below. */
export function Rail() {
  const t = useT();
  return (
    <nav className="rail" data-part="rail" aria-label={t('rail.label')}>
      <RailButton screen="edit" icon={PencilLine} />
      <RailButton screen="names" icon={BookUser} />
      <RailButton screen="review" icon={FileDiff} />
      <span className="spring" />
      <CommandIcon command="help.keys" icon={CircleHelp} />
      <CommandIcon command="view.settings" icon={Settings} />
    </nav>
  );
}

function RailButton({ screen, icon: Icon }: { readonly screen: Screen; readonly icon: LucideIcon }) {
  const { label, keys, isDisabled, onPress } = useCommand(`view.${screen}`);
  const isShown = useAppState((state) => activeDocument(state)?.screen === screen);
  return (
    <WithTooltip text={label} keys={keys} placement="right">
      <ToggleButton className="rail-button" isSelected={isShown} isDisabled={isDisabled} onPress={onPress}>
        <Icon aria-hidden />
        <span>{label}</span>
      </ToggleButton>
    </WithTooltip>
  );
}
