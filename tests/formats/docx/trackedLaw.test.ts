/**
 * The law of tracked changes, on random files: what is read, with all changes rejected or accepted,
 * is what a plain walk over the file gives that knows nothing of brackets; and what pandoc gives,
 * where it is installed.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasWords } from '#domain/notation/seams';
import { closedUp } from '#domain/tracked/readings';
import { readFile } from '#formats/readFile';
import { bodyOf, docxOf } from '#tests/formats/support/docxOf';
import { okValue } from '#tests/formats/support/outline';
import { textsOf } from '#tests/formats/support/tracked';

interface Change {
  readonly inserted: string | null;
  readonly deleted: string | null;
}
interface RandomRun extends Change {
  readonly text: string;
}
interface RandomParagraph {
  readonly runs: readonly RandomRun[];
  readonly mark: Change;
}

const author = fc.constantFrom(null, null, 'Ann', 'Ben');
const change = fc.record({ inserted: author, deleted: author });
const words = (list: readonly string[]) =>
  fc.array(fc.constantFrom(...list), { maxLength: 5 }).map((parts) => parts.join(''));

const paragraphs = (list: readonly string[], mark: fc.Arbitrary<Change>) =>
  fc.array(
    fc.record({
      runs: fc.array(fc.record({ text: words(list), inserted: author, deleted: author }), { maxLength: 6 }),
      mark,
    }),
    { maxLength: 6 },
  );

/** Pandoc passes over changes without a number and a date. */
const signed = (name: string): string => `w:id="1" w:author="${name}" w:date="2022-06-22T10:00:00Z"`;

const wrapped = (inner: string, { inserted, deleted }: Change): string => {
  const struck = deleted === null ? inner : `<w:del ${signed(deleted)}>${inner}</w:del>`;
  return inserted === null ? struck : `<w:ins ${signed(inserted)}>${struck}</w:ins>`;
};

function xmlOf({ runs, mark }: RandomParagraph): string {
  const signs = [
    ...(mark.inserted === null ? [] : [`<w:ins ${signed(mark.inserted)}/>`]),
    ...(mark.deleted === null ? [] : [`<w:del ${signed(mark.deleted)}/>`]),
  ].join('');
  const inside = runs.map((run) => {
    const element = run.deleted === null ? 'w:t' : 'w:delText';
    return wrapped(`<w:r><${element} xml:space="preserve">${run.text}</${element}></w:r>`, run);
  });
  return `<w:p><w:pPr><w:rPr>${signs}</w:rPr></w:pPr>${inside.join('')}</w:p>`;
}

/** Paragraph by paragraph; one whose mark is not there runs into the next. */
function plainTexts(list: readonly RandomParagraph[], absent: 'inserted' | 'deleted'): string[] {
  const texts: string[] = [];
  let open = '';
  list.forEach(({ runs, mark }, index) => {
    open += runs.map((run) => (run[absent] === null ? run.text : '')).join('');
    if (mark[absent] !== null && index < list.length - 1) return;
    texts.push(open);
    open = '';
  });
  return texts;
}

const docx = (list: readonly RandomParagraph[]) =>
  docxOf({
    'word/document.xml': bodyOf(`<w:p><w:r><w:t>Start</w:t></w:r></w:p>${list.map(xmlOf).join('')}`),
  });

const read = (list: readonly RandomParagraph[]) =>
  textsOf(okValue(readFile({ name: 'tracked.docx', bytes: docx(list) })));

const tidy = (texts: readonly string[]) => texts.map((text) => text.trim()).filter(hasWords);

const odd = ['oak', 'fir', 'sea', ' ', ' ', '  ', ',', '.', '(', ')', '\u00a0', '”', '’', ';'];

describe('any file with tracked changes', () => {
  it('gives both texts, paragraph by paragraph', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(paragraphs(odd, change), (list) => {
        const { rejected, accepted } = read(list);
        const wanted = [plainTexts(list, 'inserted'), plainTexts(list, 'deleted')];
        const isDoubled = wanted.flat().some((text) => /\s\s/.test(text));
        // Where two spaces stand at a change one may close up; else the texts come back as they are.
        const same = (texts: readonly string[]) =>
          tidy(texts).map((text) => (isDoubled ? closedUp(text) : text));
        expect(same(rejected)).toEqual(same(['Start', ...(wanted[0] ?? [])]));
        expect(same(accepted)).toEqual(same(['Start', ...(wanted[1] ?? [])]));
      }),
      { numRuns: 600 },
    );
  });

  it('gives both texts of a cell, too', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(paragraphs(['oak', 'fir', ' ', ' ', 'sea, tea'], change), (list) => {
        const body = `<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Start</w:t></w:r></w:p>${list.map(xmlOf).join('')}</w:tc></w:tr></w:tbl>`;
        const file = docxOf({ 'word/document.xml': bodyOf(body) });
        const { rejected, accepted } = textsOf(okValue(readFile({ name: 'tracked.docx', bytes: file })));
        // No paragraph begins with punctuation here: in a cell it would close up to the one before.
        const cell = (absent: 'inserted' | 'deleted') =>
          ['Start', ...plainTexts(list, absent).map((text) => text.trim())]
            .filter((text) => text !== '')
            .join('\n');
        expect(rejected.map(closedUp)).toEqual([closedUp(cell('inserted'))]);
        expect(accepted.map(closedUp)).toEqual([closedUp(cell('deleted'))]);
      }),
      { numRuns: 300 },
    );
  });
});

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;
if (!hasPandoc) console.warn('pandoc is not installed: tracked changes are not compared with what it reads.');

function pandoc(bytes: Uint8Array, choice: 'accept' | 'reject'): string[] {
  const arguments_ = ['-f', 'docx', '-t', 'plain', '--wrap=none', `--track-changes=${choice}`];
  const plain = execFileSync('pandoc', arguments_, { input: bytes, encoding: 'utf8' });
  return plain.split(/\n{2,}/).map((text) => text.trim().replace(/\s+/g, ' '));
}

describe.runIf(hasPandoc)('next to pandoc', () => {
  const whole = fc.constant({ inserted: null, deleted: null });
  it('the two texts are the same', { timeout: 60_000 }, () => {
    const sample = fc.sample(paragraphs(['alpha', 'beta', ' ', ' ', ' gamma '], whole), {
      numRuns: 8,
      seed: 7,
    });
    for (const list of sample) {
      const { rejected, accepted } = read(list);
      const spaced = (texts: readonly string[]) => tidy(texts).map((text) => text.replace(/\s+/g, ' '));
      expect(pandoc(docx(list), 'reject').filter(hasWords)).toEqual(spaced(rejected));
      expect(pandoc(docx(list), 'accept').filter(hasWords)).toEqual(spaced(accepted));
    }
  });
});
