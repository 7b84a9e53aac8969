import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Document } from '#domain/document/document';
import { appError } from '#domain/errors';
import { shippedProfiles } from '#domain/organisations/shipped';
import type { Paper } from '#domain/paper/paper';
import { fail, ok } from '#domain/result';
import type { DocumentRecord } from '#renderer/data/records';
import {
  type NoteSurroundings,
  notePaper,
  type PageSetter,
  renderNote,
  textPaper,
} from '#renderer/features/notes/composePaper';
import { replyFields } from '#renderer/features/notes/replyFields';
import { silenceNote } from '#tests/support/circulars';
import { emptyDocument } from '#tests/support/fakeSession';

const document: Document = {
  ...emptyDocument,
  title: 'Plan of Action',
  language: 'en',
  blocks: [
    {
      id: 'b1',
      kind: 'paragraph',
      label: '1.',
      level: 0,
      text: 'To [undertake] (-ISR) (-KAZ) [encourage] (+ISR) (+KAZ) measures [smuggling,] (+KAZ)',
      marks: [],
    },
  ],
};

const smugglingWasThere = [{ block: 'b1', group: 2, origin: 'unattributed', corrected: false }] as const;

const surroundings: NoteSurroundings = {
  texts: new Map([['d1', { document, origins: smugglingWasThere }]]),
  profiles: shippedProfiles,
};

const fields = replyFields(
  silenceNote,
  [{ id: 'd1', title: 'Plan of Action', language: 'en', hasOwnProposals: true, approved: false }],
  {
    organisation: 'cica',
    sender: { party: 'KAZ', office: 'ministry', in: null },
    place: { en: 'Astana', ru: 'Астана' },
  },
  '2024-01-09',
);

/** Sets nothing: a page for each part, and remembers what it was given. */
function countingSetter(pagesOfEnclosure = 7): PageSetter & { readonly papers: Paper[] } {
  const papers: Paper[] = [];
  return {
    papers,
    render: async (paper) => {
      papers.push(paper);
      return ok(new Uint8Array([papers.length]));
    },
    join: async (first, annexes) =>
      ok(new Uint8Array([...first, ...annexes.flatMap(({ bytes }) => [...bytes])])),
    count: async () => pagesOfEnclosure,
  };
}

const wordsOf = (paper: Paper): string =>
  JSON.stringify(paper).replaceAll(/"\},\{"kind":"text","text":"/g, '');

describe('The paper of a note', () => {
  it('puts files from the disk behind the enclosures and counts their pages', async () => {
    const annexes = [{ kind: 'pdf', name: 'Plan.pdf', sha256: 'a', pages: 3 }] as const;
    const files = new Map([['a', new Uint8Array([7, 7])]]);
    const note = await renderNote({ ...fields, annexes }, { ...surroundings, files }, countingSetter(7));
    if (!note.ok) throw new Error(note.error.code);
    expect(note.value.enclosurePages).toBe(10);
    expect([...note.value.bytes.slice(-2)]).toEqual([7, 7]);
  });

  it('is the note in each language and then the text with its brackets to the character', () => {
    const { paper } = notePaper(fields, surroundings, 7);
    expect(paper.parts.map(({ kind, language }) => [kind, language])).toEqual([
      ['note', 'en'],
      ['note', 'ru'],
      ['enclosure', 'en'],
    ]);
    const plain = textPaper({ document, origins: [] }, { kind: 'rolling', emphasis: false }, '2024-01-09');
    expect(wordsOf(plain)).toContain('[undertake] (-ISR) (-KAZ) [encourage] (+ISR) (+KAZ) measures');
  });

  it('says how many pages are enclosed, in each language, after counting them', async () => {
    const setter = countingSetter(7);
    const note = await renderNote(fields, surroundings, setter);
    if (!note.ok) throw new Error('The note is set.');
    expect(note.value.enclosurePages).toBe(7);
    expect(setter.papers.map((paper) => paper.parts.map((part) => part.kind))).toEqual([
      ['enclosure'],
      ['note', 'note', 'enclosure'],
    ]);
    expect(wordsOf(note.value.paper)).toMatch(/on 7 p\..*на 7 л\./s);
  });

  it('counts nothing where nothing is enclosed', async () => {
    const setter = countingSetter();
    const note = await renderNote({ ...fields, kind: 'no-objection', enclosures: [] }, surroundings, setter);
    expect(note).toMatchObject({ ok: true, value: { enclosurePages: null } });
    expect(setter.papers).toHaveLength(1);
  });

  it('passes on why the pages could not be set', async () => {
    const broken: PageSetter = { ...countingSetter(), render: async () => fail(appError('bridge.failed')) };
    expect(await renderNote(fields, surroundings, broken)).toEqual(fail(appError('bridge.failed')));
  });

  it('leaves out a text that is no longer in the register', () => {
    const { paper } = notePaper(fields, { ...surroundings, texts: new Map() }, null);
    expect(paper.parts.map((part) => part.kind)).toEqual(['note', 'note']);
  });

  it('writes a clean text as the sender would have it', () => {
    const clean = { ...fields, enclosures: [{ documentId: 'd1', style: 'clean' as const, emphasis: false }] };
    const { paper } = notePaper(clean, surroundings, 1);
    expect(wordsOf(paper)).toContain('To encourage measures smuggling,');
    expect(wordsOf(paper)).not.toContain('undertake');
  });

  it('keeps words of the circulated text in it though only a party’s sign stands on them', () => {
    const base = textPaper(
      { document, origins: smugglingWasThere },
      { kind: 'clean', view: { kind: 'base' } },
      '2024-01-09',
    );
    expect(wordsOf(base)).toContain('To undertake measures smuggling,');
  });

  it('is the same whenever it is made', () => {
    expect(notePaper(fields, surroundings, 7)).toEqual(notePaper(fields, surroundings, 7));
    expect(notePaper(fields, surroundings, 7).paper.createdAt).toBe('2024-01-09T00:00:00Z');
  });
});

describe('What is private', () => {
  it('has no way into a paper: nothing of it is imported where papers are made', () => {
    const folder = 'src/renderer/features/notes';
    const sources = readdirSync(folder).filter((name) => /\.tsx?$/.test(name));
    expect(sources.length).toBeGreaterThan(10);
    const imports = sources.flatMap((name) =>
      [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/from '([^']+)'/g)].map(
        (match) => match[1] ?? '',
      ),
    );
    expect(imports.filter((path) => /annotation|instruction/i.test(path))).toEqual([]);
  });

  it('does not come along with the record that holds the text', () => {
    const marker = 'RED-LINE-7421';
    const record = {
      id: 'd1',
      revision: 1,
      createdAt: marker,
      updatedAt: marker,
      archivedAt: null,
      deletedAt: null,
      circularId: marker,
      title: marker,
      circulated: { ...document, proposer: marker },
      rolling: document,
      origins: [],
      instruction: marker,
      annotations: [{ text: marker }],
    } as DocumentRecord;
    const text = { document: record.rolling, origins: record.origins };
    const { paper } = notePaper(fields, { ...surroundings, texts: new Map([['d1', text]]) }, 7);
    expect(JSON.stringify(paper)).not.toContain(marker);
  });
});
