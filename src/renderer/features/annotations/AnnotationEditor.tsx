/**
 * Where a remark or a reply is written. `Mod+Enter` saves, `Escape` gives up. The choice between
 * private and to share stands beside the words, said by word and lock, never by colour alone.
 */

import { Lock, Share2 } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/Button.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import type { Visibility } from './annotationDrafts';
import { MentionArea } from './MentionArea.tsx';

interface AnnotationEditorProps {
  /** Says what is being written: *New annotation*, *Reply*. */
  readonly label: string;
  readonly placeholder: string;
  /** The words it is about, or null for a reply. */
  readonly quote: string | null;
  readonly text: string;
  /** Null where there is nothing to choose (a reply goes with its annotation). */
  readonly visibility: Visibility | null;
  /** One sentence when the last attempt to save failed. */
  readonly problem: string | null;
  readonly onChange: (text: string, visibility: Visibility | null) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

export function AnnotationEditor(props: AnnotationEditorProps) {
  const { t } = useTranslation('annotations');
  const { label, text, visibility, quote, problem, onChange, onSave, onCancel } = props;
  const area = useFocusAtEnd();
  const id = useId();
  const empty = text.trim() === '';
  return (
    <form
      className={`note-editor ${visibility === 'private' ? 'is-private' : ''}`}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty) onSave();
      }}
      onKeyDown={(event) => onKey(event, empty ? null : onSave, onCancel)}
    >
      {quote !== null && <Quotation words={quote} />}
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <MentionArea
        areaRef={area}
        id={id}
        className="ui-input note-editor__text"
        rows={3}
        value={text}
        placeholder={props.placeholder}
        onText={(written) => onChange(written, visibility)}
      />
      {visibility !== null && (
        <VisibilityChoice value={visibility} onChange={(chosen) => onChange(text, chosen)} />
      )}
      {problem !== null && (
        <p className="ui-field__error" role="alert">
          {problem}
        </p>
      )}
      <div className="ui-form-actions">
        <Button onClick={onCancel}>{t('action.cancel')}</Button>
        <Button look="primary" type="submit" disabled={empty}>
          {t('action.save')} <Kbd keys="Mod+Enter" />
        </Button>
      </div>
    </form>
  );
}

/** The words of the text that an annotation is about; long ones are cut by the page, not here. */
export function Quotation({ words }: { readonly words: string }) {
  return <span className="note-quote">{words}</span>;
}

function VisibilityChoice(props: {
  readonly value: Visibility;
  readonly onChange: (value: Visibility) => void;
}) {
  const { t } = useTranslation('annotations');
  const name = useId();
  return (
    <fieldset className="note-visibility">
      <legend className="visually-hidden">{t('visibility.label')}</legend>
      {(['share', 'private'] as const).map((value) => {
        const Icon = value === 'private' ? Lock : Share2;
        return (
          <label key={value} className="note-visibility__choice" title={t(`visibility.${value}Hint`)}>
            <input
              type="radio"
              name={name}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
            />
            <Icon size={13} aria-hidden />
            {t(`visibility.${value}`)}
          </label>
        );
      })}
    </fieldset>
  );
}

function useFocusAtEnd() {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = area.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  return area;
}

function onKey(event: KeyboardEvent, save: (() => void) | null, cancel: () => void): void {
  const saves = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  if (!saves && event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  if (!saves) cancel();
  else save?.();
}
