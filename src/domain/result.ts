/**
 * How an expected failure travels: as a value. A function that can fail for a reason outside the
 * program (a file, a person, a disk) returns a `Result`; a bug stays an exception.
 */

import type { AppError } from '#domain/errors';

export type Result<T, E = AppError> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const fail = <E>(error: E): Result<never, E> => ({ ok: false, error });
