/** What the note still lacks before it can be sent; each entry puts the focus into its field. */

import { Check, CircleAlert } from 'lucide-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { MissingField } from '#domain/notes/missingFields';

interface MissingListProps {
  readonly missing: readonly MissingField[];
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
              {t(`missing.${field}`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function focusField(form: RefObject<HTMLElement | null>, field: MissingField): void {
  const place = form.current?.querySelector<HTMLElement>(`[data-field="${field}"]`);
  place?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}
