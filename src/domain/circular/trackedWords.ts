/** The words of a line of a file in which changes were tracked, without the brackets of these. */

import { parseRolling } from '#domain/notation/parse';
import { project } from '#domain/notation/project';
import { oneLine } from './blockText';

/** As with all changes accepted; a line without attributions is as it stands. */
export const acceptedWords = (text: string): string => wordsWhen('accepted', text);

/** As circulated; what is wholly proposed, as it is proposed. */
export const circulatedWords = (text: string): string =>
  wordsWhen('base', text) || acceptedWords(text) || text;

function wordsWhen(kind: 'accepted' | 'base', text: string): string {
  if (!/\]\s?\([+\-−–]/.test(text)) return text;
  const { paragraphs } = project(parseRolling(text), { kind });
  return oneLine(paragraphs.map((paragraph) => paragraph.text ?? '').join(' '));
}
