/**
 * How a reason not to read on leaves the depths of a package: the XML parser and the unpacker call
 * back, so a value cannot be handed up. `readDocx` catches it, and only it, and makes it a `Result`.
 */

import type { ErrorCode } from '#domain/errors';

export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    /** Fills the sentence's blanks; the file's name is added at the end. */
    readonly facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}
