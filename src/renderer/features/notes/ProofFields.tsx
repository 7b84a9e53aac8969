/** Files that prove a sending: a scan, a receipt, a message; chosen, or dropped here. */

import { Paperclip, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { printBytes } from '#formats/limits';
import { bridge } from '#renderer/bridge';
import type { FileToKeep } from '#renderer/data/sent';
import { sentenceOf } from '#renderer/i18n/index';
import { toastProblem } from '#renderer/state/toasts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';

interface ProofFieldsProps {
  readonly shown: readonly { readonly name: string; readonly size: number; readonly key: string }[];
  readonly onAdd: (files: readonly FileToKeep[]) => void;
  readonly onRemove: (key: string) => void;
  /** Saves the file of that key elsewhere; absent where its bytes are still only here. */
  readonly onSave?: (key: string) => void;
}

export function ProofFields({ shown, onAdd, onRemove, onSave }: ProofFieldsProps) {
  const { t } = useTranslation('sending');
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button does by key what dropping does by hand
    <div
      className="sending__proofs"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        // The window sees that the file is taken and does not read it as a circular.
        event.preventDefault();
        setOver(false);
        void dropped([...event.dataTransfer.files]).then(onAdd);
      }}
    >
      <span className="ui-field__label">{t('proofs')}</span>
      {shown.length === 0 && <p className="quiet">{t('proofHint')}</p>}
      <ul>
        {shown.map(({ key, name, size }) => (
          <li key={key}>
            {onSave ? (
              <button type="button" className="sending__file" onClick={() => onSave(key)}>
                {name}
              </button>
            ) : (
              <span>{name}</span>
            )}
            <span className="quiet tabular">{printBytes(size)}</span>
            <IconButton icon={X} label={t('removeProof', { name })} onClick={() => onRemove(key)} />
          </li>
        ))}
      </ul>
      <Button icon={Paperclip} onClick={() => void chosen(t('chooseProof')).then(onAdd)}>
        {t('chooseProof')}
      </Button>
    </div>
  );
}

const dropped = (files: readonly File[]): Promise<readonly FileToKeep[]> =>
  Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );

/** What the person chose and what could be read; the rest is said. */
async function chosen(title: string): Promise<readonly FileToKeep[]> {
  const handles = await bridge().openFiles({ title });
  if (!handles.ok) {
    toastProblem(sentenceOf(handles.error));
    return [];
  }
  const files: FileToKeep[] = [];
  for (const { token, name } of handles.value) {
    const read = await bridge().readFile({ token });
    if (read.ok) files.push({ name, bytes: read.value });
    else toastProblem(sentenceOf(read.error));
  }
  return files;
}
