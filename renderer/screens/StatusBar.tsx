import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { Button } from 'react-aria-components';
import { activeDocument, type DocumentState, isAnalysed, isKept, isUnsaved } from '#renderer/state';
import { WithTooltip } from '#renderer/ui';
import { useAppState, useCommand, useT } from './app-context';
import { encodingNames } from './encoding-names';

/** One line at the foot: what is left, how much changed, what is kept and saved, how the file is written. */
export function StatusBar() {
  const t = useT();
  const document = useAppState(activeDocument);
  return (
    <section className="status-bar" aria-label={t('status.label')}>
      {document && <DocumentStatus document={document} />}
    </section>
  );
}

function DocumentStatus({ document }: { readonly document: DocumentState }) {
  const t = useT();
  const { summary, source } = document;
  const { characters, paragraphs } = summary;
  return (
    <>
      <Findings document={document} />
      <span>{t('status.changed', characters)}</span>
      <span>{t('status.paragraphs', { count: paragraphs })}</span>
      <Keeping document={document} />
      <span>{isUnsaved(document) ? t('status.notSaved') : t('status.saved')}</span>
      <TrialStatus document={document} />
      <span className="spring" />
      <StyleButton label={t('status.style')} name={t('status.style')} />
      <StyleButton
        label={`${t('status.language')}: ${t(`language.${summary.language}`)}`}
        name={t(`language.${summary.language}`)}
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

function Findings({ document }: { readonly document: DocumentState }) {
  const t = useT();
  const list = useCommand('findings.list');
  const { findings, analysed, paragraphs } = document.summary;
  const words = !isAnalysed(document)
    ? t('findings.checking', { done: analysed, all: paragraphs })
    : findings.total === 0
      ? t('status.nothing')
      : t('status.findings', { count: findings.total });
  const Icon = findings.total === 0 ? CircleCheck : CircleAlert;
  return (
    <WithTooltip text={list.label} keys={list.keys} placement="top">
      <Button className="status-button" onPress={list.onPress}>
        <Icon aria-hidden />
        {words}
      </Button>
    </WithTooltip>
  );
}

function Keeping({ document }: { readonly document: DocumentState }) {
  const t = useT();
  if (document.keepFailed)
    return (
      <span className="status-bad">
        <TriangleAlert aria-hidden />
        {t('status.notKept')}
      </span>
    );
  return <span>{isKept(document) ? t('status.kept') : t('status.keeping')}</span>;
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
      <Button className="status-button" aria-label={label} onPress={style.onPress}>
        {name}
      </Button>
    </WithTooltip>
  );
}

/** Which of several candidates stands in the draft now, and how to see the next. */
function TrialStatus({ document: { trial, summary } }: { readonly document: DocumentState }) {
  const t = useT();
  const { keys = '' } = useCommand('findings.fixAndGo');
  if (!trial || trial.version !== summary.version) return <span role="status" />;
  const { finding, fix } = trial;
  const count = finding.finding.fixes.length;
  return (
    <span role="status" className="status-trial">
      {t('findings.trial', { number: fix + 1, count, keys })}
    </span>
  );
}
