/** What a worker and its host say to each other. A worker is asked for one piece of work at a time. */

import type { AppError } from '#domain/errors';

export type WorkerAnswer<T, Part = never, Question = never> =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  /** Some of the answer, ahead of the rest. */
  | { readonly kind: 'part'; readonly part: Part }
  /** Something that only the page can do; the work goes on when its `HostAnswer` has come. */
  | { readonly kind: 'ask'; readonly question: Question }
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: AppError };

export interface HostAnswer<T> {
  readonly kind: 'answer';
  readonly value: T;
}
