/** What the note still lacks before it can be sent; each entry puts the focus into its field. */

import { Check, CircleAlert } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

interface MissingListProps {
  /** Field codes as `missingFields` gives them. */
  readonly missing: readonly string[];
  /** The form in which the fields stand. */
  readonly form: RefObject<HTMLElement | null>;
}

export function MissingList({ missing, form }: MissingListProps) {
  const { t } = useTranslation('notes');
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
            <button type="button" className="composer__missing-field" onClick={() => focusField(form, field)}>
              {t([`missing.${field}`, 'missing.other'], { field })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The field itself, or the first one of its kind (`subject` for `subject.en`). */
function focusField(form: RefObject<HTMLElement | null>, field: string): void {
  const places = [...(form.current?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
  const place =
    places.find((each) => each.dataset.field === field) ??
    places.find(
      (each) => each.dataset.field?.startsWith(`${field}.`) || field.startsWith(`${each.dataset.field}.`),
    );
  place?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}
