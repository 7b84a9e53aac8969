/** Keeps a form from being sent while a field says something that was not understood. */

import { type RefObject, useEffect, useRef } from 'react';

/** `problem`: one sentence, or null when all is well. The ref is for the field's own element. */
export function useValidity(problem: string | null): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.setCustomValidity(problem ?? ''), [problem]);
  return field;
}
