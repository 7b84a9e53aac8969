/** What a worker and its host say to each other. One worker does one piece of work and is ended. */

import type { AppError } from '#domain/errors';

export type WorkerAnswer<T, Part = never> =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  /** Some of the answer, ahead of the rest. */
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: AppError };
