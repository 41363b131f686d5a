import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { orderGlossaries, setUsual } from '#renderer/flows';
import { type NamedGlossary, useApp, useAppState, useT } from '#renderer/screens';
import { Check, IconButton } from '#renderer/ui';

interface GlossaryListProps {
  readonly document: string;
  readonly glossaries: readonly NamedGlossary[];
}

/** The glossaries in order; those that were opened can be moved and closed. */
export function GlossaryList({ document, glossaries }: GlossaryListProps) {
  const app = useApp();
  const t = useT();
  const files = useAppState((state) => state.documents[document]?.glossaryFiles ?? []);
  const lang = useAppState((state) => state.documents[document]?.summary.language ?? 'ja');
  const usual = useAppState((state) => state.settings.usualGlossaries);

  function move(key: string, by: number): void {
    const at = files.findIndex((file) => file.id === key);
    const moved = [...files];
    const [file] = moved.splice(at, 1);
    if (file) moved.splice(at + by, 0, file);
    void orderGlossaries(app, document, moved);
  }

  function where({ place, folder }: NamedGlossary): string {
    if (place === 'own') return t('glossaries.own.hint');
    return [place === 'personal' ? t('glossaries.personal.hint') : '', folder ?? '']
      .filter((part) => part !== '')
      .join(' · ');
  }

  return (
    <section>
      <p className="muted">{t('glossaries.hint')}</p>
      <ol className="glossary-list" aria-label={t('glossaries.label')}>
        {glossaries.map((glossary) => {
          const { key, name, place, canEdit, entries } = glossary;
          const at = files.findIndex((file) => file.id === key);
          return (
            <li key={key ?? 'own'} className="glossary-row">
              <span className="glossary-name">
                {name}
                <span className="muted">{where(glossary)}</span>
                {place === 'opened' && key !== null && files[at]?.canWatch && (
                  <Check
                    isSelected={usual.some((one) => one.glossary === key)}
                    onChange={(isWanted) => void setUsual(app, { glossary: key, lang }, isWanted)}
                  >
                    {t('glossaries.usual')}
                  </Check>
                )}
              </span>
              <span className="count">{t('names.count', { count: entries })}</span>
              <span className="muted">{canEdit ? t('glossaries.canEdit') : t('glossaries.readOnly')}</span>
              <span className="glossary-actions">
                {place === 'opened' && key !== null && (
                  <>
                    <IconButton
                      label={t('glossaries.up', { name })}
                      icon={ArrowUp}
                      isDisabled={at <= 0}
                      onPress={() => move(key, -1)}
                    />
                    <IconButton
                      label={t('glossaries.down', { name })}
                      icon={ArrowDown}
                      isDisabled={at < 0 || at === files.length - 1}
                      onPress={() => move(key, 1)}
                    />
                    <IconButton
                      label={t('glossaries.close', { name })}
                      icon={X}
                      onPress={() =>
                        void orderGlossaries(
                          app,
                          document,
                          files.filter((file) => file.id !== key),
                        )
                      }
                    />
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
