/**
 * Composes a note verbale: from what a person decided to what stands on its page, one part a
 * language. The parts follow the circulars of the Secretariat: letterhead, reference, enclosure line,
 * body in the third person, courtesy, place and date, addressee. No name signs it.
 */

import type { Warning } from '#domain/document/document';
import type { WrittenLanguage } from '#domain/languages';
import type { PaperBlock, PaperPart } from '#domain/paper/paper';
import { besideEachOther } from './columns';
import { footBlocks, headBlocks, runningHead } from './letterhead';
import { hasEnclosures, type NoteFields } from './noteFields';
import { type NoteWriter, noteWriter, type WriterContext } from './noteWriter';
import { peopleTable } from './peopleTable';

export interface NoteContext extends WriterContext {
  /** Pages behind the note; null: there are enclosures and nobody counted them yet, or there are none. */
  readonly enclosurePages: number | null;
  readonly enclosureTitles: readonly string[];
}

/** A paragraph that a person may write on the page itself. */
export interface EditableParagraph {
  /** Index into the part's blocks. */
  readonly block: number;
  /** `formula.0`, `courtesy`; `own.2` is `body[language][2]`. */
  readonly id: string;
  readonly text: string;
  /** True where the person's words stand instead of the formula. */
  readonly overridden: boolean;
}

/** One version, with its paragraphs that can be written on the page. */
export interface NoteVersionPaper {
  readonly language: WrittenLanguage;
  readonly part: PaperPart;
  readonly editable: readonly EditableParagraph[];
  /** Forms of names that nothing gives, by their keys. */
  readonly asked: readonly string[];
}

export interface ComposedNote {
  /** In the order of `fields.languages`; one part where the versions stand beside each other. */
  readonly parts: readonly PaperPart[];
  readonly versions: readonly NoteVersionPaper[];
  readonly warnings: readonly Warning[];
}

/** Fields that are missing leave blanks (`No. ____`); `missingFields` lists them. */
export function composeNote(fields: NoteFields, context: NoteContext): ComposedNote {
  const versions = fields.languages.map((language) => composeVersion(fields, context, language));
  const all = versions.map(({ part }) => part);
  const [first, ...others] = all;
  const isBeside = fields.look?.layout === 'columns' && others.length > 0;
  const parts = isBeside && first !== undefined ? [besideEachOther([first, ...others])] : all;
  return { parts, versions, warnings: fields.languages.flatMap((language) => warningsIn(language, fields)) };
}

function composeVersion(
  fields: NoteFields,
  context: NoteContext,
  language: WrittenLanguage,
): NoteVersionPaper {
  const writer = noteWriter(fields, context, language, context.enclosurePages);
  const heads = headBlocks(fields, writer, context);
  const body = bodyOf(fields, writer);
  const enclosure = hasEnclosures(fields) ? writer.words.enclosure : null;
  const inBody = fields.look?.enclosureLine === 'body';
  const blocks: PaperBlock[] = [
    ...heads,
    ...(enclosure !== null && !inBody ? [sideNote(enclosure.lines.map((line) => writer.fill(line)))] : []),
  ];
  const editable: EditableParagraph[] = [];
  for (const piece of body) {
    if (piece.id === 'courtesy' && enclosure !== null && inBody)
      blocks.push(enclosureParagraph(writer.fill(enclosure.inBody)));
    if (piece.id !== 'people') editable.push({ ...piece, block: blocks.length });
    blocks.push(piece.id === 'people' ? peopleTable(fields, writer) : paragraph(piece.text, piece.sticky));
  }
  blocks.push(...footBlocks(fields, writer));
  const part: PaperPart = {
    kind: 'note',
    language,
    title: writer.fill(writer.words.title),
    blocks,
    pageNumbers: 'fromSecond',
    ...runningHead(fields, writer),
  };
  return { language, part, editable, asked: [...writer.asked] };
}

interface BodyPiece {
  readonly id: string;
  readonly text: string;
  readonly overridden: boolean;
  readonly sticky: boolean;
}

/** The formula, then the person's paragraphs, then the courtesy; what a person wrote out is not said twice. */
function bodyOf(fields: NoteFields, writer: NoteWriter): readonly BodyPiece[] {
  const { language, words } = writer;
  const own = (fields.body[language] ?? [])
    .map((text, index) => ({ id: `own.${index}`, text: text.trim() }))
    .filter(({ text }) => text !== '');
  const says = (pattern: string) => own.some(({ text }) => new RegExp(pattern, 'iu').test(text));
  const opened = fields.kind === 'free' && says(words.opens);
  const formula = opened ? [] : formulaOf(writer);
  const people = fields.people.some(({ name }) => name.trim() !== '') ? [{ id: 'people', text: '' }] : [];
  const courtesy = says(words.closes) ? [] : [{ id: 'courtesy', text: writer.sentence(words.courtesy.text) }];
  const written = fields.overrides?.[language] ?? {};
  return [...formula, ...people, ...own, ...courtesy].map(({ id, text }) => {
    const instead = written[id]?.trim();
    const stands = instead || text;
    // What announces a list stays with it, and the courtesy with the date behind it.
    return {
      id,
      text: stands,
      overridden: Boolean(instead),
      sticky: stands.endsWith(':') || id === 'courtesy',
    };
  });
}

const formulaOf = (writer: NoteWriter) => {
  const { kind, words, language } = writer;
  const wordings = kind?.texts?.[language] ?? words.kinds[kind?.id ?? '']?.text ?? [];
  return wordings
    .map((wording, index) => ({ id: `formula.${index}`, text: writer.sentence(wording) }))
    .filter(({ text }) => text !== '');
};

const sideNote = (texts: readonly string[]): PaperBlock => ({
  kind: 'sideNote',
  runs: texts.flatMap((text, index) => [
    ...(index === 0 ? [] : [{ kind: 'break' } as const]),
    { kind: 'text', text } as const,
  ]),
});

const enclosureParagraph = (text: string): PaperBlock => ({
  kind: 'paragraph',
  label: null,
  level: 0,
  runs: [{ kind: 'text', text, italic: true }],
});

const paragraph = (text: string, sticky: boolean): PaperBlock => ({
  kind: 'paragraph',
  label: null,
  level: 0,
  runs: [{ kind: 'text', text }],
  firstLineIndent: true,
  ...(sticky && { keepWithNext: true }),
});

/** What cannot be known to be right, though nothing is missing. */
function warningsIn(language: WrittenLanguage, fields: NoteFields): readonly Warning[] {
  return fields.people
    .filter(({ post }) => Object.values(post).some(Boolean) && !post[language])
    .map(({ name }) => ({
      code: 'note.post',
      message: `The post of ${name} is not given in this language (${language}).`,
    }));
}
