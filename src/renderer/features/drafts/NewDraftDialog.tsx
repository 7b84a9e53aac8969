/** Begins an own draft: what it is, in which language, about what. The text opens at once. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DraftKind, draftKinds, newDraft } from '#domain/drafts/outlines';
import { type LanguageCode, languages } from '#domain/languages';
import { createDraft } from '#renderer/data/documents';
import { currentLanguage } from '#renderer/i18n/index';
import { toastProblem } from '#renderer/state/toasts';
import { useWorkspace } from '#renderer/state/workspace';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextField } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import './newDraft.css';

const longestSubject = 300;

export function NewDraftDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('drafts');
  const [kind, setKind] = useState<DraftKind>('concept');
  const [language, setLanguage] = useState<LanguageCode>(currentLanguage());
  const [subject, setSubject] = useState('');
  const create = async () => {
    try {
      const id = await createDraft(newDraft({ kind, language, subject }, () => `n-${crypto.randomUUID()}`));
      onClose();
      useWorkspace.getState().begin(id);
    } catch (cause) {
      console.error('A draft could not be begun.', cause);
      toastProblem(t('shell:notStored'));
    }
  };
  return (
    <Dialog
      title={t('new.title')}
      closeLabel={t('new.close')}
      onClose={onClose}
      onSubmit={() => void create()}
      footer={
        <>
          <Button onClick={onClose}>{t('new.cancel')}</Button>
          <Button look="primary" type="submit">
            {t('new.do')}
          </Button>
        </>
      }
    >
      <div className="new-draft">
        <fieldset className="new-draft__kinds">
          <legend>{t('new.kind')}</legend>
          {draftKinds.map((each) => (
            <label key={each} className="new-draft__kind">
              <input type="radio" name="draft-kind" checked={each === kind} onChange={() => setKind(each)} />
              <span>
                {t(`new.kinds.${each}`)}
                <span className="quiet new-draft__hint">{t(`new.hint.${each}`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <Select
          label={t('new.language')}
          value={language}
          options={languages.map((value) => ({ value, label: t(`register:language.${value}`) }))}
          onChange={setLanguage}
        />
        <TextField
          label={t('new.subject')}
          hint={t('new.subjectHint')}
          maxLength={longestSubject}
          value={subject}
          onChange={(event) => setSubject(event.target.value)}
        />
      </div>
    </Dialog>
  );
}
