/** A text file into blocks: its letters first, in an encoding that is chosen or recognised. */

import type { ReadText, Warning } from '#domain/document/document';
import { appError } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';
import type { Limits } from '#formats/limits';
import type { FileInput } from '#formats/lookAt';
import { decodeText } from './encoding';
import { isMarkdownName, unescapeMarkdown } from './markdown';
import { readText } from './readText';

/** Errors: `text.…`. */
export function readTextFile({ name, bytes, encoding }: FileInput, limits: Limits): Result<ReadText> {
  const decoded = decodeText(bytes, name, encoding);
  if (!decoded.ok) return decoded;
  const source = decoded.value.text;
  const text = readText(isMarkdownName(name) ? unescapeMarkdown(source) : source);
  if (text.blocks.length === 0) return fail(appError('text.noText', { name }));
  if (text.blocks.length > limits.paragraphs) {
    return fail(appError('text.tooManyParagraphs', { name, limit: limits.paragraphs }));
  }
  const guess: Warning = {
    code: 'text.encodingGuessed',
    message: `The letters were read as ${decoded.value.encoding}; choose another encoding if they look wrong.`,
    facts: { encoding: decoded.value.encoding },
  };
  return ok(decoded.value.guessed ? { ...text, warnings: [guess, ...text.warnings] } : text);
}
