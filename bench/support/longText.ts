/** The sample plan of action, again and again, as one long circulated text: real brackets at any size. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const sample = resolve(__dirname, '../../resources/samples/note-NCT-CT-9917.txt');

/** The paragraphs of the enclosed plan, labels and brackets as circulated. */
function planParagraphs(): readonly string[] {
  const lines = readFileSync(sample, 'utf8').split('\n');
  const first = lines.findIndex((line) => line.startsWith('Recalling that lights on the coast'));
  return lines.slice(first).filter((line) => line.trim() !== '' && !/[|]|^---/.test(line));
}

const openBrackets = (text: string): number => text.split('[').length - 1;

export interface LongText {
  readonly text: string;
  readonly groups: number;
  readonly words: number;
}

/**
 * The plan repeated until it has at least so many groups, between as much of its plain words as fills so many
 * pages of 2,500 characters.
 */
export function longText(groups: number, pages: number): LongText {
  const plan = planParagraphs();
  const parts: string[] = ['# Draft Plan of Action on the Lights of the Coast'];
  const inOnePart = plan.reduce((sum, line) => sum + openBrackets(line), 0);
  const charactersOfPart = (pages * 2500 * inOnePart) / groups;
  const plain = plan.map(bareText);
  let count = 0;
  for (let part = 1; count < groups; part += 1) {
    parts.push(`## Part ${part}`, ...plan);
    let characters = plan.join('\n\n').length;
    for (let i = 0; characters < charactersOfPart; i += 1) {
      const line = plain[i % plain.length] ?? '';
      parts.push(line);
      characters += line.length + 2;
    }
    count += inOnePart;
  }
  const text = parts.join('\n\n');
  return { text, groups: openBrackets(text), words: text.split(/\s+/).length };
}

/** The same words without any notation. */
export const bareText = (text: string): string =>
  text.replace(/\](?:\s*\([+\-−–][^)]*\))+/g, '').replace(/[[\]]/g, '');
