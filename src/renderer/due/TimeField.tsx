/**
 * An hour of the day, shown with 24 hours in every language; *3 p.m.* and *15.00* are understood too. The system's
 * own control follows the computer's language and not the window's.
 */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseTime } from '#domain/deadlines/typedTime';
import { TextField } from '#renderer/ui/Field.tsx';
import { useValidity } from '#renderer/ui/useValidity';

interface TimeFieldProps {
  readonly label: string;
  /** `HH:MM`, or empty for none. */
  readonly value: string;
  readonly onChange: (time: string) => void;
}

export function TimeField({ label, value, onChange }: TimeFieldProps) {
  const { t } = useTranslation('shell');
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const understood = typed === null || typed.trim() === '' || parseTime(typed) !== null;
  const problem = understood ? null : t('field.timeUnknown');
  const field = useValidity(problem);
  return (
    <TextField
      ref={field}
      label={label}
      value={typed ?? value}
      placeholder="15:00"
      inputMode="numeric"
      error={left ? problem : null}
      onChange={({ target }) => {
        setTyped(target.value);
        setLeft(false);
        onChange(parseTime(target.value) ?? '');
      }}
      onBlur={() => {
        setLeft(true);
        if (understood) setTyped(null);
      }}
    />
  );
}
