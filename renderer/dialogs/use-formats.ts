import { useEffect, useState } from 'react';
import { useApp } from '#renderer/screens';
import type { GlossaryFormatFacts } from '#renderer/worker';

/** The formats of glossaries; none until the worker has told them. */
export function useFormats(): readonly GlossaryFormatFacts[] {
  const { engine } = useApp();
  const [formats, setFormats] = useState<readonly GlossaryFormatFacts[]>([]);
  useEffect(() => void engine.glossaryFormats().then(setFormats), [engine]);
  return formats;
}
