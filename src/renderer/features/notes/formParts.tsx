/** What the fields of the note's form share: sections, and the mark that says where a value came from. */

import { CornerUpLeft, Settings2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldSource } from './fieldSources';

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="composer__section">
      <legend className="composer__legend">{title}</legend>
      {children}
    </fieldset>
  );
}

interface SourcedProps {
  /** The code under which a missing value is listed; the list's entry puts the focus here. */
  readonly field: string;
  readonly source?: FieldSource | undefined;
  /** Reference of the circular, for the mark's explanation. */
  readonly reference?: string | null;
  /** Jumps to where the value came from. */
  readonly onShowSource?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A field with the mark of its source; an edited value has none. */
export function Sourced({ field, source, reference = null, onShowSource, children }: SourcedProps) {
  const { t } = useTranslation('notes');
  const Icon = source === 'circular' ? CornerUpLeft : Settings2;
  return (
    <div className="composer__field" data-field={field} data-source={source}>
      {children}
      {source !== undefined && (
        <button
          type="button"
          className="composer__source"
          title={t(`source.${source}Hint`, { reference: reference ?? '' })}
          disabled={onShowSource === undefined}
          onClick={onShowSource}
        >
          <Icon size={11} aria-hidden />
          {t(`source.${source}`)}
        </button>
      )}
    </div>
  );
}
