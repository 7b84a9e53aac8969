/**
 * Good files changed about by chance: each is read, or refused with a code and one sentence, and never a crash.
 * `CHANCERY_MUTANTS=5000 npx vitest run tests/formats/mutants` tries more; a failure names its seed.
 */

import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { understand } from '#domain/circular/understand';
import { errorSentence } from '#domain/errors';
import { shippedProfiles } from '#domain/organisations/shipped';
import { readAnyFile } from '#formats/readFile';
import { mutantOf } from '#tests/corpus/mutants/mutants';
import { bodyOf, docxOf, item, p, r } from '#tests/formats/support/docxOf';
import { odtOf } from '#tests/formats/support/odtOf';
import { pdfOf, type TestPage } from '#tests/formats/support/pdfOf';
import { numbering } from '#tests/formats/support/readBody';
import { del, ins } from '#tests/formats/support/tracked';

const count = Number(process.env.CHANCERY_MUTANTS ?? 60);
const words = 'Resolve to [undertake] (-ISR) [encourage] (+ISR) (+BHR) the work';

const cell = (inside: string, facts = '') => `<w:tc><w:tcPr>${facts}</w:tcPr>${p(inside)}</w:tc>`;
const docx = docxOf({
  'word/document.xml': bodyOf(
    p(`${r('1. To ')}${ins('Ann', 'fairly ')}${del('Bob', 'freely ')}${r(words, '<w:b/>')}`) +
      p(words, item(1)) +
      `<w:tbl><w:tr>${cell('a', '<w:vMerge w:val="restart"/>')}${cell('b')}</w:tr><w:tr>${cell('c', '<w:vMerge/>')}${cell('d')}</w:tr></w:tbl>` +
      p(
        '<w:commentRangeStart w:id="1"/><w:r><w:t>Words</w:t><w:footnoteReference w:id="1"/></w:r><w:commentRangeEnd w:id="1"/>',
      ),
  ),
  'word/footnotes.xml': bodyOf('').replace(
    /<w:body>.*<\/w:body>/,
    `<w:footnote w:id="1">${p('A note')}</w:footnote>`,
  ),
  'word/comments.xml': bodyOf('').replace(
    /<w:body>.*<\/w:body>/,
    `<w:comment w:id="1" w:author="Ann">${p('Why?')}</w:comment>`,
  ),
  ...numbering([['decimal', '%1.']]),
});
const odt = odtOf(
  `<text:h text:outline-level="1">Title</text:h><text:p>${words}<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>A note</text:p></text:note-body></text:note></text:p>
   <text:list><text:list-item><text:p>One</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>a</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>`,
);

const page = (one: TestPage): void => void one.paragraph(words);

async function outcomeOf(name: string, bytes: Uint8Array): Promise<string> {
  const read = await readAnyFile({ name, bytes });
  if (read.ok) return understand(read.value, shippedProfiles).documents.length < 0 ? '' : 'read';
  const sentence = errorSentence(read.error);
  return sentence.includes(name) && !/undefined|NaN|\?\}/.test(sentence)
    ? read.error.code
    : `bad sentence: ${sentence}`;
}

describe('a file that chance has changed is read, or refused with one sentence', () => {
  const files: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
    'a.docx': () => docx,
    'a.odt': () => odt,
    'a.pdf': () => pdfOf(page, page, page),
    'a.txt': () => strToU8(`Title\n\n1. ${words}\n\n2. And so on.\n`.repeat(20)),
  };
  for (const [name, make] of Object.entries(files)) {
    it(name, async () => {
      const whole = await make();
      for (let seed = 1; seed <= count; seed++) {
        const { bytes, what } = mutantOf(whole, seed);
        const outcome = await outcomeOf(name, bytes).catch((error: unknown) => `crash: ${String(error)}`);
        expect(outcome, `seed ${seed}: ${what}`).toMatch(/^(?:read|(?:file|text|docx|odt|pdf)\.[\w.]+)$/);
      }
    });
  }
});
