/**
 * Circulars made from the real ones: taken apart into their language versions and enclosures, changed,
 * put together in another way, and given as a reader would give them (text, a block a paragraph, a
 * block a line). What is made here is never stored; the tests compare what is understood of it.
 */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Reading } from '#domain/circular/circular';
import { understand } from '#domain/circular/understand';
import type { Block, ReadText } from '#domain/document/document';
import type { LanguageCode } from '#domain/languages';
import { shippedProfiles } from '#domain/organisations/shipped';
import { readText } from '#formats/text/readText';

const folder = path.resolve(__dirname, '../../../shared/circulars');

/** False, and said aloud, where the real circulars do not lie beside the repository. */
export const haveCirculars = existsSync(folder);
if (!haveCirculars)
  console.warn(`SKIPPED: the real circulars are not at ${folder}; tests on variants of them did not run.`);

export const notes = [
  'note-NCT-CT-801.txt',
  'note-NCT-CID-696.txt',
  'note-NCT-G-1501.txt',
  'note-SOC-DOC-1289.txt',
] as const;

export type NoteName = (typeof notes)[number];

/** A paragraph as it stands in the file: lines parted by `\n`, Markdown and all. */
export type Paragraph = string;

/** A circular taken apart. The order of the file is versions (en, ru, kk), then enclosures. */
export interface Parts {
  readonly versions: ReadonlyMap<LanguageCode, readonly Paragraph[]>;
  readonly enclosures: readonly (readonly Paragraph[])[];
}

export const isReference = (paragraph: Paragraph): boolean => /^\**(?:№|No\.)[^\n]{3,30}$/u.test(paragraph);
export const isLetterhead = (paragraph: Paragraph): boolean =>
  /^\**(?:SECRETARIAT|СЕКРЕТАРИАТ) /u.test(paragraph);
export const isEnclosureLine = (paragraph: Paragraph): boolean =>
  /^\*?(?:Enclosure|Приложение|Қосымша):/u.test(paragraph);
export const isAddressee = (paragraph: Paragraph): boolean =>
  /^\**(?:MEMBER STATES|ГОСУДАРСТВА-ЧЛЕНЫ|АЗИЯДАҒЫ)/u.test(paragraph);
export const isSalutation = (paragraph: Paragraph): boolean =>
  /presents its compliments|свидетельствует свое уважение|зор ілтипатын білдір/u.test(paragraph);
export const isCourtesy = (paragraph: Paragraph): boolean =>
  /avails itself|пользуется случаем|мүмкіндікті пайдалана/u.test(paragraph);
export const isPlaceAndDate = (paragraph: Paragraph): boolean =>
  /^(?:город )?[\p{L}-]+(?: қаласы)?, \d[^\n]{8,30}$/u.test(paragraph);

/** The real circular, taken apart where each thing begins. */
export function partsOf(name: NoteName): Parts {
  const lines = readFileSync(path.join(folder, name), 'utf8').split('\n');
  const starts = lines.flatMap((line, index) => (startOf(line, lines[index - 1] ?? '', name) ? [index] : []));
  const segments = starts.map((start, index) =>
    paragraphsIn(lines.slice(start, starts[index + 1]).join('\n')),
  );
  const [en = [], ru = [], kk = [], ...enclosures] = segments;
  return {
    versions: new Map([
      ['en', en],
      ['ru', ru],
      ['kk', kk],
    ]),
    enclosures,
  };
}

const paragraphsIn = (text: string): readonly Paragraph[] =>
  text
    .split(/\n[ \t]*(?:\n[ \t]*)+/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** The first lines of the enclosures, by the file: nothing here is guessed. */
const enclosureStarts: Readonly<Record<NoteName, readonly RegExp[]>> = {
  'note-NCT-CT-801.txt': [/^Chairmanship of/u],
  'note-NCT-CID-696.txt': [/^Draft Concept paper/u],
  'note-NCT-G-1501.txt': [/^\**DRAFT CONCEPT PAPER/u, /^\**ACTION PLAN\**\s*$/u],
  'note-SOC-DOC-1289.txt': [
    /^Senior Officials Committee$/u,
    /^Chairmanship of/u,
    /^As of 11/u,
    /^Draft Concept Paper and plan/u,
  ],
};

function startOf(line: string, before: string, name: NoteName): boolean {
  if (before.trim() !== '') return false;
  if (/^\**SECRETARIAT OF/u.test(line)) return true;
  if (/^(?:Қосымша:|Азиядағы)/u.test(line)) return isKazakhStart(line, name);
  return enclosureStarts[name].some((start) => start.test(line));
}

/** The Kazakh version begins with its enclosure line in two of the notes. */
const isKazakhStart = (line: string, name: NoteName): boolean =>
  line.startsWith('Қосымша') === (name === 'note-NCT-CID-696.txt' || name === 'note-NCT-G-1501.txt');

/** All paragraphs of a circular, versions in the order given. */
export const assemble = (
  { versions, enclosures }: Parts,
  order: readonly LanguageCode[] = ['en', 'ru', 'kk'],
): readonly Paragraph[] => [
  ...order.flatMap((language) => versions.get(language) ?? []),
  ...enclosures.flat(),
];

/** The parts with each paragraph of the versions (of one language) changed; null takes it away. */
export function changeVersions(
  parts: Parts,
  change: (paragraph: Paragraph, language: LanguageCode) => Paragraph | readonly Paragraph[] | null,
  only?: LanguageCode,
): Parts {
  const versions = new Map(
    [...parts.versions].map(([language, paragraphs]) => [
      language,
      only === undefined || only === language
        ? paragraphs.flatMap((paragraph) => change(paragraph, language) ?? [])
        : paragraphs,
    ]),
  );
  return { ...parts, versions };
}

const withoutMarkdown = (text: string): string => text.replace(/\*+/gu, '');

/** The entries of a list stand on lines that follow one another. */
const entries = (paragraph: Paragraph): readonly string[] =>
  paragraph.split(/\n(?=- |\d{1,2}\. |I{1,3}\. )/u);

const block = (text: string, index: number): Block => ({
  id: `b${index + 1}`,
  kind: 'paragraph',
  level: 0,
  label: null,
  text,
  marks: [],
});

const read = (texts: readonly string[]): ReadText => ({
  blocks: texts.map(block),
  warnings: [],
  annotations: [],
});

/** The ways in which one circular may come out of a reader. */
export const renderings: Readonly<Record<string, (paragraphs: readonly Paragraph[]) => ReadText>> = {
  'as text with Markdown': (paragraphs) => readText(paragraphs.join('\n\n')),
  'as plain text': (paragraphs) => readText(withoutMarkdown(paragraphs.join('\n\n'))),
  'as plain text, blank lines between all lines': (paragraphs) =>
    readText(withoutMarkdown(paragraphs.join('\n')).split('\n').join('\n\n')),
  'a block a paragraph, nothing set': (paragraphs) =>
    read(paragraphs.flatMap(entries).map((paragraph) => withoutMarkdown(paragraph).replace(/\s*\n/gu, ' '))),
  'a block a line, nothing set': (paragraphs) =>
    read(
      withoutMarkdown(paragraphs.join('\n'))
        .split('\n')
        .map((line) => line.trim()),
    ),
};

export const understoodAs = (rendering: string, paragraphs: readonly Paragraph[]): Reading => {
  const render = renderings[rendering];
  if (render === undefined) throw new Error(`No rendering is called ${rendering}.`);
  return understand(render(paragraphs), shippedProfiles);
};

/** What a test compares: all but blocks and wording. */
export const factsOf = ({ note, documents, warnings }: Reading) => ({
  organisation: note?.organisation,
  reference: note?.reference,
  place: note?.place,
  date: note?.date,
  refersTo: note?.refersTo,
  pages: note?.enclosurePages,
  languages: [...(note?.languages ?? [])].sort(),
  deadlines: note?.deadlines.map(({ kind, at }) => `${kind} ${at}`),
  mismatches: note?.mismatches,
  documents: documents.map(({ title, symbol, revision, status, date, proposer }) => ({
    ...{ title, symbol, revision, status, date, proposer },
  })),
  warnings: warnings.map(({ code }) => code),
});
