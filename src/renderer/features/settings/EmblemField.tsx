/** The emblem of the letterhead: chosen once, drawn again by us, so that nothing of the file survives but its dots. */

import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Delegation } from '#renderer/data/settings';
import { Button } from '#renderer/ui/Button.tsx';
import { encodeEmblem } from './encodeEmblem';

type Emblem = Delegation['emblem'];

interface EmblemFieldProps {
  readonly emblem: Emblem;
  readonly onChange: (emblem: Emblem) => void;
}

export function EmblemField({ emblem, onChange }: EmblemFieldProps) {
  const { t } = useTranslation('settings');
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const encoded = await encodeEmblem(file);
    setRefused(encoded === null);
    if (encoded) onChange(encoded);
  };
  return (
    <fieldset className="settings__group">
      <legend>{t('emblem')}</legend>
      <div className="settings__emblem">
        {emblem && <img src={`data:${emblem.mediaType};base64,${emblem.base64}`} alt={t('emblem')} />}
        <input
          ref={input}
          type="file"
          accept="image/png,image/jpeg"
          className="visually-hidden"
          aria-label={t('emblemChoose')}
          tabIndex={-1}
          onChange={(event) => void take(event.target.files?.[0])}
        />
        <Button onClick={() => input.current?.click()}>{t('emblemChoose')}</Button>
        {emblem && <Button onClick={() => onChange(null)}>{t('emblemRemove')}</Button>}
      </div>
      <p className={refused ? 'ui-field__error' : 'quiet'} role={refused ? 'alert' : undefined}>
        {refused ? t('emblemRefused') : t('emblemHint')}
      </p>
    </fieldset>
  );
}
