/**
 * Kinds of note of a person's own: a name, the typed fields that the form asks for, and the words in each
 * language with their slots. What cannot be used is said while it is written; nothing is kept until it is.
 */

import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WrittenLanguage } from '#domain/languages';
import { languagesOf, type NoteKindData } from '#domain/notes/kinds';
import { kindProblem, slotsOf } from '#domain/notes/ownKind';
import { setSetting } from '#renderer/data/settings';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { CheckField, TextAreaField, TextField } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { KindFieldRows } from './KindFieldRows.tsx';
import { noteLanguages } from './replyFields';

interface KindsDialogProps {
  readonly kinds: readonly NoteKindData[];
  /** Languages of the open note: their words are asked first. */
  readonly languages: readonly WrittenLanguage[];
  readonly onClose: () => void;
}

export function KindsDialog({ kinds, languages, onClose }: KindsDialogProps) {
  const { t } = useTranslation('notes');
  const [drafts, setDrafts] = useState(kinds);
  const [at, setAt] = useState(0);
  const kind = drafts[at];
  const problem = drafts.map(kindProblem).find((each) => each !== null) ?? null;
  const put = (next: NoteKindData) => setDrafts(drafts.map((each, place) => (place === at ? next : each)));
  const add = () => {
    setDrafts([...drafts, { id: freshId(drafts), title: t('kinds.new'), needs: [], fields: [], texts: {} }]);
    setAt(drafts.length);
  };
  const remove = () => {
    setDrafts(drafts.filter((_, place) => place !== at));
    setAt(0);
  };
  const save = () => {
    if (problem !== null) return;
    void setSetting('noteKinds', [...drafts]).then(onClose);
  };
  return (
    <Dialog
      title={t('kinds.title')}
      closeLabel={t('kinds.close')}
      size="large"
      onClose={onClose}
      footer={
        <>
          {problem !== null && (
            <p className="kinds__problem" role="alert">
              {t(problem.code === 'options' ? 'kinds.optionsWrong' : 'kinds.wrong')}
            </p>
          )}
          <Button onClick={onClose}>{t('kinds.cancel')}</Button>
          <Button look="primary" disabled={problem !== null} onClick={save}>
            {t('kinds.save')}
          </Button>
        </>
      }
    >
      <div className="kinds">
        <KindsBar drafts={drafts} at={at} onChoose={setAt} onAdd={add} onRemove={remove} />
        {kind === undefined ? (
          <p className="quiet">{t('kinds.none')}</p>
        ) : (
          <OneKind kind={kind} languages={languages} onChange={put} />
        )}
      </div>
    </Dialog>
  );
}

interface KindsBarProps {
  readonly drafts: readonly NoteKindData[];
  /** The place of the one that is shown. */
  readonly at: number;
  readonly onChoose: (at: number) => void;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
}

/** Which kind is shown, another one, and the end of this one. */
function KindsBar({ drafts, at, onChoose, onAdd, onRemove }: KindsBarProps) {
  const { t } = useTranslation('notes');
  return (
    <div className="kinds__bar">
      {drafts.length > 0 && (
        <Select
          label={t('kinds.title')}
          hideLabel
          value={String(at)}
          options={drafts.map(({ id, title }, place) => ({ value: String(place), label: title || id }))}
          onChange={(place) => onChoose(Number(place))}
        />
      )}
      <Button icon={Plus} onClick={onAdd}>
        {t('kinds.add')}
      </Button>
      {drafts[at] !== undefined && (
        <Button icon={Trash2} onClick={onRemove}>
          {t('kinds.remove')}
        </Button>
      )}
    </div>
  );
}

/** `own-1`, `own-2` …: notes keep the id, so it never changes with the name. */
function freshId(kinds: readonly NoteKindData[]): string {
  const numbers = kinds.map(({ id }) => Number(/^own-(\d+)$/.exec(id)?.[1] ?? 0));
  return `own-${Math.max(0, ...numbers) + 1}`;
}

interface OneKindProps {
  readonly kind: NoteKindData;
  readonly languages: readonly WrittenLanguage[];
  readonly onChange: (kind: NoteKindData) => void;
}

const askable = ['subject', 'inReplyTo', 'enclosures', 'people', 'body'] as const;

function OneKind({ kind, languages, onChange }: OneKindProps) {
  const { t } = useTranslation('notes');
  const shown = [...new Set([...languages, ...noteLanguages])];
  const needs = (need: (typeof askable)[number], on: boolean) =>
    onChange({ ...kind, needs: askable.filter((each) => (each === need ? on : kind.needs.includes(each))) });
  return (
    <>
      <TextField
        label={t('kinds.name')}
        value={kind.title ?? ''}
        onChange={(event) => onChange({ ...kind, title: event.target.value })}
      />
      <KindFieldRows
        fields={kind.fields}
        languages={[...new Set([...languages, ...(languagesOf(kind) ?? [])])]}
        onChange={(fields) => onChange({ ...kind, fields })}
      />
      <fieldset className="composer__languages">
        <legend className="ui-field__label">{t('kinds.needs')}</legend>
        {askable.map((need) => (
          <CheckField
            key={need}
            label={t(`kinds.need.${need}`)}
            checked={kind.needs.includes(need)}
            onChange={(on) => needs(need, on)}
          />
        ))}
      </fieldset>
      {shown.map((language, index) => (
        <KindWords key={language} kind={kind} language={language} hinted={index === 0} onChange={onChange} />
      ))}
    </>
  );
}

function KindWords(
  props: Omit<OneKindProps, 'languages'> & { readonly language: WrittenLanguage; readonly hinted: boolean },
) {
  const { t } = useTranslation('notes');
  const { kind, language, hinted, onChange } = props;
  const slots = slotsOf(kind).map((slot) => `{${slot}}`);
  const put = (text: string) => {
    const { [language]: _before, ...others } = kind.texts ?? {};
    const paragraphs = text === '' ? {} : { [language]: text.split('\n\n') };
    onChange({ ...kind, texts: { ...others, ...paragraphs } });
  };
  return (
    <TextAreaField
      label={t('kinds.words', { language: t(`language.${language}`) })}
      hint={hinted ? t('kinds.wordsHint', { slots: slots.join(' '), subject: '{subject}' }) : undefined}
      rows={2}
      lang={language}
      dir={language === 'ar' ? 'rtl' : 'ltr'}
      value={(kind.texts?.[language] ?? []).join('\n\n')}
      onChange={(event) => put(event.target.value)}
    />
  );
}
