/** Text from the clipboard, seen before it is read: a letter, a message, a page copied from a PDF. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextAreaField } from '#renderer/ui/Field.tsx';
import { importPasted } from './importing';
import { useImports } from './importState';

export function PasteDialog({ text }: { readonly text: string }) {
  const { t } = useTranslation('import');
  const paste = useImports((state) => state.paste);
  const [value, setValue] = useState(text);
  const empty = value.trim() === '';
  const submit = () => {
    if (empty) return;
    paste(null);
    void importPasted(value);
  };
  return (
    <Dialog
      title={t('paste.title')}
      closeLabel={t('shell:cancel')}
      onClose={() => paste(null)}
      onSubmit={submit}
      footer={
        <>
          <Button onClick={() => paste(null)}>{t('shell:cancel')}</Button>
          <Button type="submit" look="primary" disabled={empty}>
            {t('paste.read')}
          </Button>
        </>
      }
    >
      <TextAreaField
        label={t('paste.label')}
        hint={t('paste.hint')}
        rows={14}
        value={value}
        data-autofocus
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
        }}
      />
    </Dialog>
  );
}
