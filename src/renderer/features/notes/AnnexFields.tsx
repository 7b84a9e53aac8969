/** Files from the disk behind the note: PDF pages as they are, words of other formats set anew. */

import { FilePlus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteFields } from '#domain/notes/noteFields';
import { bridge } from '#renderer/bridge';
import { sentenceOf } from '#renderer/i18n/index';
import { toastProblem } from '#renderer/state/toasts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { annexFrom } from './annexes';

interface AnnexFieldsProps {
  readonly fields: NoteFields;
  readonly onChange: (fields: NoteFields) => void;
}

export function AnnexFields({ fields, onChange }: AnnexFieldsProps) {
  const { t } = useTranslation('notes');
  const [working, setWorking] = useState(false);
  const annexes = fields.annexes ?? [];
  const add = async () => {
    setWorking(true);
    const chosen = await bridge().openFiles({ title: t('annex.choose') });
    if (!chosen.ok) toastProblem(sentenceOf(chosen.error));
    let all = annexes;
    for (const handle of chosen.ok ? chosen.value : []) {
      const made = await annexFrom(handle);
      if (made.ok) all = [...all, ...made.value];
      else toastProblem(sentenceOf(made.error));
    }
    setWorking(false);
    if (all !== annexes) onChange({ ...fields, annexes: all });
  };
  return (
    <>
      <ul className="composer__enclosures" aria-label={t('annex.list')}>
        {annexes.map((annex, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same file may be enclosed twice
          <li key={index} className="composer__annex">
            <span>
              {annex.kind === 'pdf' ? t('annex.pdf', { name: annex.name, count: annex.pages }) : annex.name}
            </span>
            <IconButton
              icon={X}
              label={t('annex.remove', { name: annex.name })}
              onClick={() => onChange({ ...fields, annexes: annexes.filter((_, at) => at !== index) })}
            />
          </li>
        ))}
      </ul>
      <Button icon={FilePlus} disabled={working} onClick={() => void add()}>
        {t('annex.add')}
      </Button>
      {annexes.some(({ kind }) => kind === 'pdf') && <p className="quiet">{t('annex.lost')}</p>}
    </>
  );
}
