import type { ReactNode } from 'react';
import type { Variant } from '#shared/glossary';
import { glossaryProblemSentence } from '#shared/messages';
import type { EntryRow } from '#shared/session';
import { useApp, useDocument, useT, useTextLanguage } from './app-context';
import type { NamedGlossary } from './use-glossaries';

interface EntryFactsProps {
  readonly row: EntryRow;
  readonly glossaries: readonly NamedGlossary[];
}

/** All that an entry holds beside its term. */
export function EntryFacts({ row: { entry, glossary }, glossaries }: EntryFactsProps) {
  const app = useApp();
  const t = useT();
  const lang = useTextLanguage();
  const read = useDocument((document) => document.names.read);
  const info = glossaries[glossary];
  const failing = (read[info?.key ?? '']?.problems ?? []).filter((problem) => problem.entry === entry.id);
  const { variants = [], reading, latin = [], source = [], not = [], note, tags = [] } = entry;
  return (
    <div className="entry-facts">
      {variants.length > 0 && (
        <ul className="variant-list" aria-label={t('names.variants')}>
          {variants.map((variant) => (
            <VariantLine key={variant.text} variant={variant} />
          ))}
        </ul>
      )}
      <dl className="facts">
        <Fact title={t('names.reading')} lang={lang}>
          {reading}
        </Fact>
        <Fact title={t('names.latin')}>{latin.join(', ')}</Fact>
        <Fact title={t('names.source')}>{source.join(', ')}</Fact>
        <Fact title={t('names.not')} lang={lang}>
          {not.join('　')}
        </Fact>
        <Fact title={t('names.note')}>{note}</Fact>
        <Fact title={t('names.tags')}>{tags.join(', ')}</Fact>
        <Fact title={t('names.glossary')}>{info?.name ?? t('names.glossary.used')}</Fact>
        <Fact title={t('names.examples')}>
          {failing.map((problem) => glossaryProblemSentence(problem, app.language)).join(' ')}
        </Fact>
      </dl>
    </div>
  );
}

function VariantLine({ variant }: { readonly variant: Variant }) {
  const t = useT();
  const lang = useTextLanguage();
  const { text, status = 'replace', part = 'full', in: where = 'any', note } = variant;
  const words = [
    status !== 'replace' && t(`names.fix.${status}`),
    part !== 'full' && t(`names.part.${part}`),
    where !== 'any' && t(`names.in.${where}`),
    note,
  ].filter(Boolean);
  return (
    <li>
      <span className="document-text" lang={lang}>
        {text}
      </span>
      {words.length > 0 && <span className="muted">{words.join(' · ')}</span>}
    </li>
  );
}

interface FactProps {
  readonly title: string;
  readonly lang?: string;
  /** Nothing is shown of a fact that is empty. */
  readonly children: ReactNode;
}

function Fact({ title, lang, children }: FactProps) {
  if (children === undefined || children === '') return null;
  return (
    <div className="fact">
      <dt>{title}</dt>
      <dd {...(lang ? { lang } : {})}>{children}</dd>
    </div>
  );
}
