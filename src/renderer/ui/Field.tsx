/**
 * A labelled place to write. The label belongs to the control by nesting and `htmlFor`; the error is
 * one sentence below it, announced when it appears.
 */

import { type ComponentProps, type ReactNode, useId } from 'react';
import './field.css';

interface FieldText {
  readonly label: string;
  readonly hint?: string | undefined;
  /** One sentence; the control is marked invalid. Null or absent when all is well. */
  readonly error?: string | null | undefined;
}

/** Frame for any control: hands it the id, and the ids of what describes it. */
export function Field({
  label,
  hint,
  error,
  children,
}: FieldText & {
  readonly children: (control: {
    id: string;
    'aria-describedby': string;
    'aria-invalid': boolean;
  }) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="ui-field">
      <label className="ui-field__label" htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': `${id}-note`, 'aria-invalid': Boolean(error) })}
      <span id={`${id}-note`} role={error ? 'alert' : undefined}>
        {error ? <span className="ui-field__error">{error}</span> : null}
        {!error && hint ? <span className="ui-field__hint">{hint}</span> : null}
      </span>
    </div>
  );
}

export function TextField({ label, hint, error, ...rest }: FieldText & ComponentProps<'input'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => <input className="ui-input" {...rest} {...control} />}
    </Field>
  );
}

export function TextAreaField({ label, hint, error, ...rest }: FieldText & ComponentProps<'textarea'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => <textarea className="ui-input" {...rest} {...control} />}
    </Field>
  );
}

export function CheckField({
  label,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className="ui-check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
