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
  `<text:tracked-changes><text:changed-region text:id="c1"><text:insertion><office:change-info><dc:creator>Ann</dc:creator><dc:date>2024-01-01T00:00:00</dc:date></office:change-info></text:insertion></text:changed-region><text:changed-region text:id="c2"><text:deletion><office:change-info><dc:creator>Bob</dc:creator></office:change-info><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>
   <text:h text:outline-level="1">Title</text:h><text:p>${words} <text:change-start text:change-id="c1"/>new<text:change-end text:change-id="c1"/> and <text:change text:change-id="c2"/><text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>A note</text:p></text:note-body></text:note><office:annotation office:name="a1"><dc:creator>Ann</dc:creator><text:p>Norway: no</text:p></office:annotation>here<office:annotation-end office:name="a1"/></text:p>
   <text:list><text:list-item><text:p>One</text:p><text:list><text:list-item><text:p>Deeper</text:p></text:list-item></text:list></text:list-item></text:list><table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>a</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table><text:p><draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame></text:p>`,
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
    'a.txt': () =>
      strToU8(`Title\n\n1. ${words}\n\n2. Государства-члены договорились, әрі қарай.\n`.repeat(20)),
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
