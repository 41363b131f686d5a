import { X } from 'lucide-react';
import { dismissRecovered, returnToFile, showRecovered, timeLabel } from '#renderer/flows';
import { Button, IconButton } from '#renderer/ui';
import { useApp, useDocument, useT } from './app-context';

/** Says that a document came back with edits that were not saved, until that is seen to. */
export function RecoveredBar() {
  const app = useApp();
  const t = useT();
  const { id, recovered, file } = useDocument((document) => ({
    id: document.id,
    recovered: document.recovered,
    file: document.file,
  }));
  if (recovered === null) return null;
  const time = timeLabel(app.language, recovered);
  return (
    <div className="opening-bar recovered-bar" role="status">
      <span>{file ? t('recovered.text', { time, name: file.name }) : t('recovered.never', { time })}</span>
      <Button kind="link" label={t('recovered.show')} onPress={() => void showRecovered(app, id)} />
      <Button kind="link" label={t('recovered.discard')} onPress={() => void returnToFile(app, id)} />
      <span className="spring" />
      <IconButton label={t('common.dismiss')} icon={X} onPress={() => dismissRecovered(app, id)} />
    </div>
  );
}
