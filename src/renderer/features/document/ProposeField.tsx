/** One line at the foot of the page for words to propose: inserted, instead of others, as a heading or a number. */

import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import './asking.css';

export type Asking =
  | 'proposeInsertion'
  | 'proposeReplacement'
  | 'proposeAlternative'
  | 'proposeHeading'
  | 'proposeLabel';

interface ProposeFieldProps {
  readonly asking: Asking;
  /** The words or the number that a replacement starts from; empty for an insertion. */
  readonly words: string;
  readonly onPropose: (text: string) => void;
  readonly onClose: () => void;
}

export function ProposeField({ asking, words, onPropose, onClose }: ProposeFieldProps) {
  const { t } = useTranslation('document');
  const [text, setText] = useState(words);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  return (
    <form
      className="propose"
      onSubmit={(event) => {
        event.preventDefault();
        if (text !== '') onPropose(text);
      }}
    >
      <label className="propose__label">
        <span>{t(`${asking}.label`, { words: shortened(words) })}</span>
        <input
          ref={input}
          className="ui-input propose__input"
          value={text}
          placeholder={t(`${asking}.placeholder`)}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose();
          }}
        />
      </label>
      <Button type="submit" look="primary" disabled={text === '' || text === words}>
        {t(`${asking}.do`)}
      </Button>
      <IconButton icon={X} label={t('close')} onClick={onClose} />
    </form>
  );
}

const longestShown = 40;

const shortened = (words: string): string =>
  words.length > longestShown ? `${words.slice(0, longestShown - 1)}…` : words;
