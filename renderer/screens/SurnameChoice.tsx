import { assignSurname, type placesOf, unassignSurname } from '#renderer/flows';
import { Button, SelectField } from '#renderer/ui';
import type { Entry } from '#shared/glossary';
import { useApp, useDocumentId, useT } from './app-context';

interface SurnameChoiceProps {
  /** Whom the surname is taken for now. */
  readonly entry: Entry;
  readonly place: Awaited<ReturnType<typeof placesOf>>[number];
}

/** Whom a surname means that several people of the text bear; nothing where there is nothing to choose. */
export function SurnameChoice({ entry, place }: SurnameChoiceProps) {
  const app = useApp();
  const t = useT();
  const id = useDocumentId();
  const { text, from, others, byHand } = place;
  if (others.length === 0 && !byHand) return null;
  const people = [entry, ...others];
  return (
    <span className="surname-choice">
      <SelectField<string>
        isSmall
        label={t('names.assign', { surname: text, number: from.paragraph + 1 })}
        choices={people.map((person) => ({ id: person.id, label: person.term }))}
        value={entry.id}
        onChange={(chosen) => {
          const person = people.find((one) => one.id === chosen);
          if (person) void assignSurname(app, id, from, person);
        }}
      />
      {byHand ? (
        <Button kind="link" label={t('names.unassign')} onPress={() => void unassignSurname(app, id, from)} />
      ) : (
        <span className="muted">{t('names.assign.guessed')}</span>
      )}
    </span>
  );
}
