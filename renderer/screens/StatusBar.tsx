import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { Button } from 'react-aria-components';
import { activeDocument, isChecking, isKept, isUnsaved } from '#renderer/state';
import { WithTooltip } from '#renderer/ui';
import { useAppState, useCommand, useDocument, useT, useTextLanguage } from './app-context';
import { encodingNames } from './encoding-names';
import { Here } from './Here';
import { Progress } from './Progress';

/** One line at the foot: what is left, how much changed, what is kept and saved, how the file is written. */
export function StatusBar() {
  const t = useT();
  const hasDocument = useAppState((state) => activeDocument(state) !== null);
  return (
    <section className="status-bar" data-part="status" aria-label={t('status.label')}>
      {hasDocument && <DocumentStatus />}
    </section>
  );
}

/** What changes at every key is drawn by parts of its own, so that the buttons are left alone. */
function DocumentStatus() {
  const t = useT();
  const source = useDocument((document) => document.source);
  const language = useTextLanguage();
  return (
    <>
      <Progress />
      <Here />
      <Findings />
      <Size />
      <Keeping />
      <TrialStatus />
      <span className="spring" />
      <StyleButton label={t('status.style')} name={t('status.style')} />
      <StyleButton
        label={`${t('status.language')}: ${t(`language.${language}`)}`}
        name={t(`language.${language}`)}
      />
      <EncodingButton encoding={source.encoding} bom={source.bom} />
      <WithTooltip text={t('status.newline')} placement="top">
        <Button
          className="status-button"
          aria-label={`${t('status.newline')}: ${t(`newline.${source.newline}`)}`}
        >
          {t(`newline.${source.newline}`)}
        </Button>
      </WithTooltip>
    </>
  );
}

function Size() {
  const t = useT();
  const characters = useDocument(({ summary }) => summary.characters);
  return <span className="status-size">{t('status.changed', characters)}</span>;
}

function Findings() {
  const t = useT();
  const list = useCommand('findings.list');
  const total = useDocument(({ summary }) => summary.findings.total);
  const words = useDocument((document) => {
    const { analysed: done, paragraphs: all } = document.summary;
    if (isChecking(document)) return t('findings.checking', { done, all });
    return total === 0 ? t('status.nothing') : t('status.findings', { count: total });
  });
  const Icon = total === 0 ? CircleCheck : CircleAlert;
  return (
    <WithTooltip text={list.label} keys={list.keys} placement="top">
      <Button className="status-button" onPress={list.onPress}>
        <Icon aria-hidden />
        {words}
      </Button>
    </WithTooltip>
  );
}

function Keeping() {
  const t = useT();
  const { failed, kept, unsaved } = useDocument((document) => ({
    failed: document.keepFailed,
    kept: isKept(document),
    unsaved: isUnsaved(document),
  }));
  return (
    <>
      {failed ? (
        <span className="status-bad">
          <TriangleAlert aria-hidden />
          {t('status.notKept')}
        </span>
      ) : (
        <span>{kept ? t('status.kept') : t('status.keeping')}</span>
      )}
      <span>{unsaved ? t('status.notSaved') : t('status.saved')}</span>
    </>
  );
}

function EncodingButton({ encoding, bom }: { readonly encoding: string; readonly bom: boolean }) {
  const t = useT();
  const reopen = useCommand('file.encoding');
  const name = `${encodingNames[encoding] ?? encoding}${bom ? ' BOM' : ''}`;
  return (
    <WithTooltip text={reopen.isDisabled ? t('status.encoding') : reopen.label} placement="top">
      <Button
        className="status-button"
        aria-label={`${t('status.encoding')}: ${name}`}
        onPress={reopen.onPress}
      >
        {name}
      </Button>
    </WithTooltip>
  );
}

/** Opens the style of the document, where its language stands as well. */
function StyleButton({ label, name }: { readonly label: string; readonly name: string }) {
  const style = useCommand('findings.style');
  return (
    <WithTooltip text={style.label} placement="top">
      <Button className="status-button status-style" aria-label={label} onPress={style.onPress}>
        {name}
      </Button>
    </WithTooltip>
  );
}

/** Which of several candidates stands in the draft now, and how to see the next. */
function TrialStatus() {
  const t = useT();
  const { trial, version } = useDocument(({ trial, summary }) => ({
    trial,
    version: trial && summary.version,
  }));
  const { keys = '' } = useCommand('findings.fixAndGo');
  if (!trial || trial.version !== version) return <span role="status" />;
  const { finding, fix } = trial;
  const count = finding.finding.fixes.length;
  return (
    <span role="status" className="status-trial">
      {t('findings.trial', { number: fix + 1, count, keys })}
    </span>
  );
}
