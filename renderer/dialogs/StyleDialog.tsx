import { RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import {
  applyStyle,
  correctionsOf,
  correctProfile,
  loadPresets,
  type NamedStyle,
  openStyle,
  saveStyle,
} from '#renderer/flows';
import { useApp, useT } from '#renderer/screens';
import { Button, DialogFrame, IconButton, SelectField } from '#renderer/ui';
import { choicesOf, type Profile } from '#shared/text';
import { presetName } from './preset-name';
import { profileName, profileValueName } from './profile-words';
import { useClose } from './use-dialog';
import { useLoaded } from './use-loaded';

const groups = [
  { title: 'style.group.text', keys: ['language', 'kind', 'register', 'indented', 'hardWrapped'] },
  {
    title: 'style.group.characters',
    keys: ['scriptSpacing', 'digits', 'latin', 'latinBrackets', 'nameGlosses'],
  },
  {
    title: 'style.group.marks',
    keys: ['comma', 'stopBeforeQuote', 'spaceAfterMark', 'titleMarks', 'dash', 'leader'],
  },
] as const;

/** How a document is set: each value as the text says or as the person chose; presets and files. */
export function StyleDialog({ document }: { readonly document: string }) {
  const app = useApp();
  const t = useT();
  const close = useClose();
  const answer = useLoaded(document, () => app.engine.document(document).profile());
  const corrections = answer ? correctionsOf(answer) : {};
  const correct = (changed: Partial<Profile>) => void correctProfile(app, document, changed);
  return (
    <DialogFrame
      title={t('style.title')}
      closeLabel={t('common.close')}
      onClose={close}
      width={860}
      foot={
        <>
          <PresetField document={document} />
          <Button kind="outlined" label={t('style.open')} onPress={() => void openStyle(app, document)} />
          <Button kind="outlined" label={t('style.save')} onPress={() => void saveStyle(app, document)} />
          <span className="spring" />
          <Button
            label={t('style.allAsText')}
            isDisabled={Object.keys(corrections).length === 0}
            onPress={() => correct({})}
          />
        </>
      }
    >
      <p className="muted">{t('style.text')}</p>
      {answer && (
        <div className="style-groups">
          {groups.map(({ title, keys }) => (
            <section key={title} className="style-group">
              <h3 className="caption">{t(title)}</h3>
              {keys.map((key) => (
                <ProfileField
                  key={key}
                  name={key}
                  profile={answer.profile}
                  corrections={corrections}
                  onCorrect={correct}
                />
              ))}
            </section>
          ))}
        </div>
      )}
    </DialogFrame>
  );
}

interface ProfileFieldProps {
  readonly name: keyof Profile;
  readonly profile: Profile;
  readonly corrections: Partial<Profile>;
  onCorrect(corrections: Partial<Profile>): void;
}

/** One value; marked, with a way back, when the person chose it. */
function ProfileField({ name, profile, corrections, onCorrect }: ProfileFieldProps) {
  const t = useT();
  const words = profileName(name, t);
  const isCorrected = name in corrections;
  const choices = choicesOf(name).map((value) => ({
    id: String(value),
    label: profileValueName(name, String(value), t),
  }));
  const choose = (id: string) => {
    const value = choicesOf(name).find((choice) => String(choice) === id);
    onCorrect({ ...corrections, [name]: value });
  };
  const takeBack = () => {
    const { [name]: _, ...others } = corrections;
    onCorrect(others);
  };
  return (
    <div className={isCorrected ? 'style-row style-row-corrected' : 'style-row'}>
      <SelectField
        label={isCorrected ? `${words} · ${t('style.corrected')}` : words}
        choices={choices}
        value={String(profile[name])}
        onChange={choose}
      />
      {isCorrected && (
        <IconButton label={t('style.asTextOf', { name: words })} icon={RotateCcw} onPress={takeBack} />
      )}
    </div>
  );
}

const none = '';

/** Applies one of the styles that ship. */
function PresetField({ document }: { readonly document: string }) {
  const app = useApp();
  const t = useT();
  const [presets, setPresets] = useState<readonly NamedStyle[]>([]);
  useEffect(() => void loadPresets().then(setPresets), []);
  const choices = presets.map(({ name }) => ({ id: name, label: presetName(name, t) }));
  return (
    <SelectField
      isSmall
      label={t('style.preset')}
      choices={[{ id: none, label: t('style.preset.none') }, ...choices]}
      value={none}
      onChange={(chosen) => {
        const preset = presets.find(({ name }) => name === chosen);
        if (preset) void applyStyle(app, document, { ...preset, name: presetName(preset.name, t) });
      }}
    />
  );
}
