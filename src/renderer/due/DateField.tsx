/**
 * A day, written and shown as notes write it: *22 June 2022*, *22 июня 2022 года*; `22.06.2022` and
 * `2022-06-22` are understood too. The system's own control shows months and days in an order that
 * depends on the computer and not on the language of the window.
 */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDate, printDate } from '#domain/deadlines/dates';
import { languageOf } from '#renderer/i18n/index';
import { TextField } from '#renderer/ui/Field.tsx';
import { useValidity } from '#renderer/ui/useValidity';

interface DateFieldProps {
  readonly label: string;
  /** ISO date, or null. */
  readonly value: string | null;
  /** Whether there may be none. */
  readonly optional?: boolean;
  readonly onChange: (date: string | null) => void;
}

export function DateField({ label, value, optional = false, onChange }: DateFieldProps) {
  const { t, i18n } = useTranslation('shell');
  const language = languageOf(i18n.language ?? 'en');
  // What is being typed; null while the field shows its value.
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const shown = typed ?? (value === null ? '' : printDate(value, language));
  const understood = typed === null || dayOf(typed) !== null || (optional && typed.trim() === '');
  const change = (text: string) => {
    setTyped(text);
    setLeft(false);
    const day = dayOf(text);
    if (day !== null) onChange(day);
    else if (optional && text.trim() === '') onChange(null);
  };
  const problem = understood ? null : t('field.dateUnknown');
  const field = useValidity(problem);
  return (
    <TextField
      ref={field}
      label={label}
      value={shown}
      error={left ? problem : null}
      onChange={(event) => change(event.target.value)}
      onBlur={() => {
        setLeft(true);
        if (understood) setTyped(null);
      }}
    />
  );
}

/** A whole day; a month alone is none. */
function dayOf(text: string): string | null {
  const date = parseDate(text);
  return date !== null && date.length === 10 ? date : null;
}
