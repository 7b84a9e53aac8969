/**
 * Where an instruction is written: what it is about, what the capital wants, the words that matter, and
 * where it came from. `Mod+Enter` saves, `Escape` gives up. It looks private because it is.
 */

import { Lock } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { instructionPositions } from '#domain/positions/redLines';
import type { PlaceScope } from '#renderer/data/records';
import { DateField } from '#renderer/due/DateField.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { TextAreaField, TextField } from '#renderer/ui/Field.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { type Option, Select } from '#renderer/ui/Select.tsx';
import type { InstructionDraft } from './instructionDrafts';

interface InstructionFormProps {
  readonly draft: InstructionDraft;
  /** Other instructions that this one may be linked to. */
  readonly others: readonly Option<string>[];
  readonly problem: string | null;
  readonly onChange: (draft: InstructionDraft) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** A select has no null: this value stands for *nothing*. */
const none = '';

export function InstructionForm({
  draft,
  others,
  problem,
  onChange,
  onSave,
  onCancel,
}: InstructionFormProps) {
  const { t } = useTranslation('instructions');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const set = (change: Partial<InstructionDraft>) => onChange({ ...draft, ...change });
  return (
    <form
      ref={form}
      className="instruction-form"
      aria-label={t(draft.record === null ? 'form.new' : 'form.edit')}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => onKey(event, onSave, onCancel)}
    >
      <p className="instruction-form__head">
        <Chip tone="private" icon={Lock} title={t('privateHint')}>
          {t('private')}
        </Chip>
        <PlaceChoice draft={draft} onChange={(scope) => set({ scope })} />
      </p>
      <Select
        label={t('form.position')}
        value={draft.position}
        options={instructionPositions.map((value) => ({ value, label: t(`position.${value}`) }))}
        onChange={(position) => set({ position })}
      />
      {draft.position === 'red-line' && <RedLineFields draft={draft} set={set} />}
      <TextAreaField
        label={t('form.fallback')}
        rows={2}
        value={draft.fallback}
        onChange={(event) => set({ fallback: event.target.value })}
      />
      <LinkChoice draft={draft} set={set} others={others} />
      <TextAreaField
        label={t('form.remark')}
        rows={2}
        value={draft.remark}
        onChange={(event) => set({ remark: event.target.value })}
      />
      <SourceFields draft={draft} set={set} />
      {problem !== null && (
        <p className="ui-field__error" role="alert">
          {problem}
        </p>
      )}
      <Actions onCancel={onCancel} />
    </form>
  );
}

interface FieldsProps {
  readonly draft: InstructionDraft;
  readonly set: (change: Partial<InstructionDraft>) => void;
}

function RedLineFields({ draft, set }: FieldsProps) {
  const { t } = useTranslation('instructions');
  return (
    <>
      <Select
        label={t('form.rule')}
        value={draft.rule}
        options={[
          { value: 'keep', label: t('rule.keep') },
          { value: 'never', label: t('rule.never') },
        ]}
        onChange={(rule) => set({ rule })}
      />
      <TextAreaField
        label={t('form.words')}
        hint={t('form.wordsHint')}
        rows={2}
        value={draft.words}
        onChange={(event) => set({ words: event.target.value })}
      />
    </>
  );
}

/** What is given only together with another instruction names it; absent where there is no other. */
function LinkChoice({ draft, set, others }: FieldsProps & Pick<InstructionFormProps, 'others'>) {
  const { t } = useTranslation('instructions');
  if (others.length === 0) return null;
  return (
    <Select
      label={t('form.linkedTo')}
      value={draft.linkedTo ?? none}
      options={[{ value: none, label: t('form.notLinked') }, ...others]}
      onChange={(chosen) => set({ linkedTo: chosen === none ? null : chosen })}
    />
  );
}

/** The cable or call that it came in, and of which day. */
function SourceFields({ draft, set }: FieldsProps) {
  const { t } = useTranslation('instructions');
  return (
    <div className="instruction-form__source">
      <TextField
        label={t('form.source')}
        value={draft.source}
        onChange={(event) => set({ source: event.target.value })}
      />
      <DateField
        label={t('form.date')}
        value={draft.date || null}
        optional
        onChange={(date) => set({ date: date ?? '' })}
      />
    </div>
  );
}

function Actions({ onCancel }: Pick<InstructionFormProps, 'onCancel'>) {
  const { t } = useTranslation('instructions');
  return (
    <div className="ui-form-actions">
      <Button onClick={onCancel}>{t('form.cancel')}</Button>
      <Button look="primary" type="submit">
        {t('form.save')} <Kbd keys="Mod+Enter" />
      </Button>
    </div>
  );
}

/** An instruction that exists stays where it is: its place follows the text. */
function PlaceChoice({
  draft,
  onChange,
}: {
  readonly draft: InstructionDraft;
  readonly onChange: (scope: PlaceScope) => void;
}) {
  const { t } = useTranslation('instructions');
  const { places, scope, record } = draft;
  const possible = (['group', 'paragraph', 'document'] as const).filter(
    (each) => each === 'document' || places[each] !== null,
  );
  if (record !== null) return <span className="quiet">{t(`scope.${scope}`)}</span>;
  return (
    <Select
      label={t('form.scope')}
      hideLabel
      value={scope}
      options={possible.map((value) => ({ value, label: t(`scope.${value}`) }))}
      onChange={onChange}
    />
  );
}

function onKey(event: KeyboardEvent<HTMLFormElement>, save: () => void, cancel: () => void): void {
  const saves = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  if (!saves && event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  if (!saves) cancel();
  else if (event.currentTarget.reportValidity()) save();
}
