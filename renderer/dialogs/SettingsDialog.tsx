import { useState } from 'react';
import { changeSettings } from '#renderer/flows';
import { useApp, useAppState, useT } from '#renderer/screens';
import { Check, DialogFrame, SelectField, TextField } from '#renderer/ui';
import type { Settings } from '#shared/contract';
import { useClose } from './use-dialog';

const fontSizes = [12, 13, 14, 15, 16, 17, 18, 20, 22, 24].map(String);

/** The few settings there are; each acts at once. */
export function SettingsDialog() {
  const app = useApp();
  const t = useT();
  const close = useClose();
  const settings = useAppState((state) => state.settings);
  const version = useAppState((state) => state.info.version);
  const [author, setAuthor] = useState(settings.author);
  const change = (changed: Partial<Settings>) => void changeSettings(app, changed);
  return (
    <DialogFrame
      title={t('settings.title')}
      closeLabel={t('common.close')}
      onClose={() => {
        if (author.trim() !== settings.author) change({ author: author.trim() });
        close();
      }}
      width={420}
      foot={<span className="muted">{t('settings.about', { version })}</span>}
    >
      <SelectField<Settings['language']>
        label={`${t('settings.language')} · ${t('settings.language.hint')}`}
        choices={[
          { id: 'system', label: t('settings.system') },
          { id: 'en', label: 'English' },
          { id: 'ja', label: '日本語' },
          { id: 'zh', label: '简体中文' },
        ]}
        value={settings.language}
        onChange={(language) => change({ language })}
      />
      <SelectField<Settings['theme']>
        label={t('settings.theme')}
        choices={[
          { id: 'system', label: t('settings.system') },
          { id: 'light', label: t('settings.theme.light') },
          { id: 'dark', label: t('settings.theme.dark') },
          { id: 'contrast', label: t('settings.theme.contrast') },
        ]}
        value={settings.theme}
        onChange={(theme) => change({ theme })}
      />
      <SelectField
        label={t('settings.fontSize')}
        choices={fontSizes.map((size) => ({ id: size, label: `${size} px` }))}
        value={String(settings.fontSize)}
        onChange={(size) => change({ fontSize: Number(size) })}
      />
      <TextField
        label={t('export.author')}
        hint={t('settings.author.hint')}
        value={author}
        onChange={setAuthor}
        maxLength={100}
      />
      <Check isSelected={settings.screenReader} onChange={(screenReader) => change({ screenReader })}>
        {t('settings.screenReader')}
      </Check>
    </DialogFrame>
  );
}
