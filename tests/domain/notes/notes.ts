/** A note of the Embassy of Türkiye on the concept paper of circular NCT/G/1501, for tests to vary. */

import type { WrittenLanguage } from '#domain/languages';
import { composeNote } from '#domain/notes/composeNote';
import type { MissingContext } from '#domain/notes/missingFields';
import { missingFields } from '#domain/notes/missingFields';
import type { NoteFields, ShippedNoteKind } from '#domain/notes/noteFields';
import { shippedProfiles } from '#domain/organisations/shipped';
import type { PaperBlock, PaperPart } from '#domain/paper/paper';

export const everyKind: readonly ShippedNoteKind[] = [
  'comments',
  'no-comments',
  'no-objection',
  'consensus',
  'break-silence',
  'nomination',
  'coordination',
  'circulate',
  'acknowledgement',
  'free',
];

export const noteOf = (change: Partial<NoteFields> = {}): NoteFields => ({
  kind: 'comments',
  organisation: 'cica',
  from: { party: 'TUR', office: 'embassy', in: 'KAZ' },
  to: 'secretariat',
  reference: '2024/15',
  place: { en: 'Astana' },
  date: '2024-01-09',
  inReplyTo: { reference: 'NCT/G/1501', date: '2023-12-13' },
  subject: {
    en: 'the draft Concept Paper',
    ru: 'проект Концепции',
    kk: 'тұжырымдама жобасы',
    fr: 'le projet de document conceptuel',
    ar: 'مشروع الورقة المفاهيمية',
  },
  languages: ['en'],
  enclosures: [{ documentId: 'd1', style: 'rolling', emphasis: false }],
  body: {},
  people: [],
  ...change,
});

export const composed = (fields: NoteFields, enclosurePages: number | null = 5) =>
  composeNote(fields, { profiles: shippedProfiles, enclosurePages, enclosureTitles: [] });

export const missing = (fields: NoteFields, context: Partial<MissingContext> = {}) =>
  missingFields(fields, { profiles: shippedProfiles, ...context });

export function partIn(
  language: WrittenLanguage,
  change: Partial<NoteFields> = {},
  pages: number | null = 5,
): PaperPart {
  const [part] = composed(noteOf({ ...change, languages: [language] }), pages).parts;
  if (part === undefined) throw new Error('a note in one language has one part');
  return part;
}

const lineOf = (block: PaperBlock): readonly string[] => {
  if (block.kind === 'table')
    return block.rows.map(({ cells }) =>
      cells
        .map(({ paragraphs }) =>
          paragraphs
            .flat()
            .map((run) => (run.kind === 'text' ? run.text : ''))
            .join(''),
        )
        .join(' | '),
    );
  if (block.kind !== 'paragraph' && block.kind !== 'sideNote') return [];
  return [block.runs.map((run) => (run.kind === 'text' ? run.text : ' / ')).join('')];
};

/** The note line by line as it stands on the page; breaks inside a block are ` / `, cells ` | `. */
export const pageOf = (part: PaperPart): readonly string[] => part.blocks.flatMap(lineOf);
