/** What the note still lacks before it can be sent; each entry puts the focus into its field. */

import { Check, CircleAlert } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { type WrittenLanguage, writtenLanguages } from '#domain/languages';
import type { MissingField } from '#domain/notes/missingFields';
import { useNameLabel } from './AskedNames.tsx';

interface MissingListProps {
  readonly missing: readonly MissingField[];
  /** The form in which the fields stand. */
  readonly form: RefObject<HTMLElement | null>;
  readonly onVersion: (language: WrittenLanguage) => void;
}

export function MissingList({ missing, form, onVersion }: MissingListProps) {
  const { t } = useTranslation('notes');
  const words = useMissingWords();
  if (missing.length === 0) {
    return (
      <p className="composer__complete" role="status">
        <Check size={13} aria-hidden /> {t('missing.none')}
      </p>
    );
  }
  return (
    <section className="composer__missing" aria-label={t('missing.title')}>
      <h3 className="composer__missing-title">
        <CircleAlert size={13} aria-hidden /> {t('missing.title')}
      </h3>
      <ul>
        {missing.map((field) => (
          <li key={field}>
            <button
              type="button"
              className="composer__missing-field"
              onClick={() => show(form, field, onVersion)}
            >
              {words(field)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A field of a version stands in its tab, which must be seen before it can be written in. */
function show(
  form: RefObject<HTMLElement | null>,
  field: MissingField,
  onVersion: (language: WrittenLanguage) => void,
): void {
  const language = writtenLanguages.find((each) => field.endsWith(`.${each}`));
  if (language !== undefined) onVersion(language);
  if (!focusField(form, field)) requestAnimationFrame(() => focusField(form, field));
}

/** What is missing, in words: by its own name, or by its kind and language. */
function useMissingWords(): (field: MissingField) => string {
  const { t, i18n } = useTranslation('notes');
  const nameLabel = useNameLabel();
  return (field) => {
    if (field.startsWith('name.')) return nameLabel(field.slice(5));
    if (i18n.exists(`notes:missing.${field}`)) return t(`missing.${field}`);
    const [head = '', id = '', last] = field.split('.');
    const language = writtenLanguages.find((each) => each === (last ?? id));
    const named = i18n.exists(`notes:value.${id}`) ? t(`value.${id}`) : id;
    const what = head === 'value' ? named : t(`missing.of.${head}`);
    return language === undefined ? what : `${what} (${t(`language.${language}`)})`;
  };
}

function focusField(form: RefObject<HTMLElement | null>, field: MissingField): boolean {
  const place = form.current?.querySelector<HTMLElement>(`[data-field="${field}"]`);
  const control = place?.querySelector<HTMLElement>('input, select, textarea');
  control?.focus();
  return control != null;
}
