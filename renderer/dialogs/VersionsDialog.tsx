import { useEffect, useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import { compareVersion, dropVersion, listVersions, restoreVersion, timeLabel } from '#renderer/flows';
import { useApp, useT } from '#renderer/screens';
import { showDialog } from '#renderer/state';
import type { Translate } from '#renderer/strings';
import { Button, DialogFrame, Empty } from '#renderer/ui';
import type { Version } from '#shared/contract';
import { useClose } from './use-dialog';

/** The states of a document that its history has; one can be compared with the draft, and brought back. */
export function VersionsDialog({ document }: { readonly document: string }) {
  const app = useApp();
  const t = useT();
  const close = useClose();
  const [versions, setVersions] = useState<readonly Version[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const version = versions?.find(({ id }) => id === chosen) ?? null;

  useEffect(() => {
    let isWanted = true;
    void listVersions(app, document).then((listed) => {
      if (!isWanted) return;
      setVersions(listed);
      setChosen(listed[0]?.id ?? null);
    });
    return () => {
      isWanted = false;
    };
  }, [app, document]);

  function name(): void {
    app.store.update((state) => showDialog(state, { kind: 'keep-version', document, version }));
  }

  async function drop(gone: Version): Promise<void> {
    await dropVersion(app, document, gone);
    const left = (versions ?? []).filter(({ id }) => id !== gone.id);
    setVersions(left);
    setChosen(left[0]?.id ?? null);
  }

  function leaveFor(act: (chosen: Version) => Promise<void>): void {
    if (!version) return;
    close();
    void act(version);
  }

  return (
    <DialogFrame
      title={t('versions.title')}
      closeLabel={t('common.close')}
      onClose={close}
      width={720}
      foot={
        <>
          <Button
            label={t('versions.drop')}
            kind="outlined"
            isDisabled={!version}
            onPress={() => void (version && drop(version))}
          />
          <Button label={t('versions.rename')} kind="outlined" isDisabled={!version} onPress={name} />
          <span className="spring" />
          <Button
            label={t('versions.compare')}
            kind="outlined"
            isDisabled={!version}
            onPress={() => leaveFor((one) => compareVersion(app, document, one))}
          />
          <Button
            label={t('versions.restore')}
            kind="primary"
            isDisabled={!version}
            onPress={() => leaveFor((one) => restoreVersion(app, document, one))}
          />
        </>
      }
    >
      {versions?.length === 0 ? (
        <Empty title={t('versions.none')} hint={t('versions.none.hint')} />
      ) : (
        <GridList
          className="list version-list"
          aria-label={t('versions.title')}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={chosen === null ? [] : [chosen]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : [...keys];
            if (typeof key === 'string') setChosen(key);
          }}
          items={versions ?? []}
        >
          {(one) => <VersionRow version={one} />}
        </GridList>
      )}
    </DialogFrame>
  );
}

function VersionRow({ version }: { readonly version: Version }) {
  const { language } = useApp();
  const t = useT();
  const { id, name, reason, takenAt, characters, changed } = version;
  const time = timeLabel(language, takenAt);
  return (
    <GridListItem id={id} textValue={name ?? time} className="list-row version-row">
      <time dateTime={takenAt}>{time}</time>
      <span className="version-name">
        {name && <strong>{name}</strong>}
        <span className="muted">{t(`versions.reason.${reason}`)}</span>
      </span>
      <span className="muted version-size">{t('pane.characters', { count: characters })}</span>
      <span className="version-size">{changedWords(changed, t)}</span>
    </GridListItem>
  );
}

function changedWords(changed: number | null, t: Translate): string {
  if (changed === null) return t('versions.first');
  return changed === 0 ? t('versions.unchanged') : t('versions.changed', { count: changed });
}
