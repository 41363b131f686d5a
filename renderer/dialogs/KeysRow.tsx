import { RotateCcw } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import {
  assignKeys,
  type Command,
  combinationOf,
  commandWithKeys,
  isReserved,
  keysOf,
  showKeys,
} from '#renderer/commands';
import { changeSettings } from '#renderer/flows';
import { useApp, useAppState, useT } from '#renderer/screens';
import { IconButton } from '#renderer/ui';

/** A command with its key: a press on it waits for another one. */
export function KeysRow({ command }: { readonly command: Command }) {
  const app = useApp();
  const t = useT();
  const choice = useAppState((state) => state.settings.keys);
  const { platform } = useAppState((state) => state.info);
  const [isWaiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const keys = keysOf(command, platform, choice);
  const title = t(command.title);

  function assign(wanted: string | null | undefined): void {
    const loser = wanted ? commandWithKeys(wanted, platform, choice) : null;
    const isTaken = loser !== null && loser.id !== command.id;
    setProblem(isTaken ? t('keys.taken', { command: t(loser.title) }) : null);
    void changeSettings(app, { keys: assignKeys(choice, command, wanted, platform) });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!isWaiting || event.nativeEvent.isComposing || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    const wanted = combinationOf(event.nativeEvent, platform);
    const isGivenUp = event.key === 'Escape';
    const isRemoved = wanted === null && (event.key === 'Delete' || event.key === 'Backspace');
    // A modifier alone, or a letter: the key is still to come.
    if (wanted === null && !isRemoved && !isGivenUp) return;
    if (wanted !== null && isReserved(wanted))
      setProblem(t('keys.reserved', { keys: showKeys(wanted, platform) }));
    else if (!isGivenUp) assign(wanted);
    setWaiting(false);
  }

  return (
    <div className="keys-row">
      <dt>
        {title}
        {problem && <span className="keys-problem">{problem}</span>}
      </dt>
      <dd>
        {command.id in choice.changed && (
          <IconButton
            label={t('keys.reset', { command: title })}
            icon={RotateCcw}
            onPress={() => assign(undefined)}
          />
        )}
        <button
          type="button"
          className="keys-button"
          aria-label={t('keys.change', {
            command: title,
            keys: keys === null ? t('keys.nothing') : showKeys(keys, platform),
          })}
          aria-pressed={isWaiting}
          onClick={() => setWaiting(!isWaiting)}
          onKeyDown={onKeyDown}
          onBlur={() => setWaiting(false)}
        >
          {isWaiting ? t('keys.press') : keys === null ? '–' : <kbd>{showKeys(keys, platform)}</kbd>}
        </button>
      </dd>
    </div>
  );
}
