/**
 * A choice of one. The system's own control: it is fast, known, works with every screen reader, and
 * injects no style sheet (which the page's policy would stop).
 */

import { Field } from './Field';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** The heading under which it stands with the others of it that follow; none: under no heading. */
  readonly group?: string;
}

interface SelectProps<T extends string> {
  /** Shown above; with `hideLabel` only for screen readers. */
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly hint?: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
  readonly disabled?: boolean;
}

export function Select<T extends string>({
  label,
  hideLabel = false,
  hint,
  value,
  options,
  onChange,
  disabled = false,
}: SelectProps<T>) {
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onChange(option.value);
  };
  const rows = <Rows options={options} />;
  const common = {
    className: 'ui-input',
    value,
    disabled,
    onChange: (event: { target: { value: string } }) => choose(event.target.value),
  };
  if (hideLabel) {
    return (
      <select aria-label={label} {...common}>
        {rows}
      </select>
    );
  }
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <select {...control} {...common}>
          {rows}
        </select>
      )}
    </Field>
  );
}

function Rows<T extends string>({ options }: { readonly options: readonly Option<T>[] }) {
  const rows = (of: readonly Option<T>[]) =>
    of.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ));
  const groups = [...new Set(options.flatMap(({ group }) => group ?? []))];
  return (
    <>
      {rows(options.filter(({ group }) => group === undefined))}
      {groups.map((name) => (
        <optgroup key={name} label={name}>
          {rows(options.filter(({ group }) => group === name))}
        </optgroup>
      ))}
    </>
  );
}
