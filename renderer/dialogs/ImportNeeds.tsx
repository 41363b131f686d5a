import { chooseImported } from '#renderer/flows';
import { useApp, useT } from '#renderer/screens';
import { Button, SelectField } from '#renderer/ui';
import type { Need } from '#shared/glossary';
import { ImportColumns } from './ImportColumns';
import type { ImportWishes } from './use-import';

interface ImportNeedsProps {
  readonly needs: readonly Need[];
  readonly wishes: ImportWishes;
  readonly onChange: (changed: Partial<ImportWishes>) => void;
}

const directions = ['source', 'variant'] as const;

/** What a file leaves open, answered as it seems to be meant. */
export function ImportNeeds({ needs, wishes, onChange }: ImportNeedsProps) {
  return needs.map((need) => <NeedField key={need.kind} need={need} wishes={wishes} onChange={onChange} />);
}

interface NeedFieldProps extends Omit<ImportNeedsProps, 'needs'> {
  readonly need: Need;
}

function NeedField({ need, wishes, onChange }: NeedFieldProps) {
  const app = useApp();
  const t = useT();
  const { options, files } = wishes;

  async function chooseMore(): Promise<void> {
    onChange({ files: [...files, ...(await chooseImported(app))] });
  }

  switch (need.kind) {
    case 'columns':
      return (
        <ImportColumns need={need} options={options} onChange={(changed) => onChange({ options: changed })} />
      );
    case 'direction':
      return (
        <SelectField
          label={t('import.direction')}
          choices={directions.map((id) => ({ id, label: t(`import.direction.${id}`) }))}
          value={options.direction ?? need.suggestion}
          onChange={(direction) => onChange({ options: { ...options, direction } })}
        />
      );
    case 'language':
      return (
        <SelectField<string>
          label={t('import.language')}
          choices={need.languages.map((id) => ({ id, label: id }))}
          value={options.language ?? need.suggestion}
          onChange={(language) => onChange({ options: { ...options, language } })}
        />
      );
    case 'imports':
      return (
        <section role="alert">
          <p>{t('import.imports')}</p>
          <ul className="glossary-lines">
            {need.paths.map((path) => (
              <li key={path}>{path}</li>
            ))}
          </ul>
          <Button label={t('import.imports.choose')} kind="outlined" onPress={() => void chooseMore()} />
        </section>
      );
  }
}
