/** A title that somebody changed with tracking is named by its words, not by the brackets of the change. */

import { expect, it } from 'vitest';
import { readDocument } from '#domain/circular/documentHead';
import { acceptedWords, circulatedWords } from '#domain/circular/trackedWords';
import { blocksOf } from './blocks';

const titleOf = (line: string) => readDocument(blocksOf(`# ${line}`, 'Bridges are built.'), null).title;

it.each([
  ['[Draft Plan of Action on Bridges] (+IND)', 'Draft Plan of Action on Bridges'],
  ['[Draft Plan of Action on Bridges] (-IND)', 'Draft Plan of Action on Bridges'],
  ['[[Draft Plan of Action on Bridges] (-IND)] (+TUR)', '[[Draft Plan of Action on Bridges] (-IND)] (+TUR)'],
  ['Draft [Plan] (-IND) [Programme] (+IND) of Action', 'Draft Plan of Action'],
  ['[Draft] Plan of Action on Bridges', '[Draft] Plan of Action on Bridges'],
])('the title of “%s” is “%s”', (line, title) => {
  expect(titleOf(line)).toBe(title);
});

it('a line without attributions stays as it is', () => {
  for (const line of ['[Draft] Plan', 'Plan (2022-2023)', ''])
    expect([acceptedWords(line), circulatedWords(line)]).toEqual([line, line]);
});
