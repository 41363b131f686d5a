import { TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { findUnencodable } from '#renderer/flows';
import { encodingNames, useApp, useT } from '#renderer/screens';
import type { Encoding } from '#shared/contract';

interface UnencodableProps {
  /** `null` while it is not known. */
  readonly text: string | null;
  readonly encoding: Encoding;
  /** Whether anything is listed. */
  readonly onChange: (isBlocked: boolean) => void;
}

/** Lists, before anything is written, the characters that the chosen encoding does not have. */
export function Unencodable({ text, encoding, onChange }: UnencodableProps) {
  const app = useApp();
  const t = useT();
  const [characters, setCharacters] = useState('');

  useEffect(() => {
    let isCurrent = true;
    setCharacters('');
    onChange(false);
    // UTF-8 and UTF-16 hold all but halves of characters; the writing itself tells of those.
    if (text !== null && !encoding.startsWith('utf'))
      void findUnencodable(app, text, encoding).then((failure) => {
        if (!isCurrent || failure?.code !== 'unencodable') return;
        setCharacters(failure.detail ?? '');
        onChange(true);
      });
    return () => {
      isCurrent = false;
    };
  }, [app, text, encoding, onChange]);

  if (characters === '') return null;
  return (
    <p className="export-open" role="alert">
      <TriangleAlert aria-hidden />
      <span>
        {t('export.unencodable', {
          encoding: encodingNames[encoding] ?? encoding,
          characters,
        })}{' '}
        {t('export.blocked')}
      </span>
    </p>
  );
}
