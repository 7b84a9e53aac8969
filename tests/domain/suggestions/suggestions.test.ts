/** Proposals by looks, in words and in tables: what is offered, and what a yes writes. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { understand } from '#domain/circular/understand';
import type { Document } from '#domain/document/document';
import { projectDocument } from '#domain/document/projection';
import { shippedProfiles } from '#domain/organisations/shipped';
import { applySuggestion, applySuggestions } from '#domain/suggestions/apply';
import { readFile } from '#formats/readFile';
import { okValue } from '#tests/formats/support/outline';
import {
  afters,
  detect,
  detectIn,
  documentOf,
  note,
  paragraph,
  sentences,
  table,
} from '#tests/support/suggested';

describe('proposals by looks', () => {
  it('struck words with a reason in a footnote are a deletion by a Member State', () => {
    const [found] = detect(
      paragraph('b1', 'in the arena {-through sharing}{^1};'),
      note('b2', '1', 'It narrows the scope.'),
    );
    expect(found).toMatchObject({
      sentence: 'A Member State would delete “through sharing”.',
      reason: 'It narrows the scope.',
      party: null,
      after: 'in the arena [through sharing] (-MS)1;',
    });
  });

  it('a footnote that begins with a party’s name says who asks', () => {
    const [found] = detect(paragraph('b1', 'to {-share}{^1} it'), note('b2', '1', 'India: too wide.'));
    expect(found).toMatchObject({ party: 'IND', after: 'to [share] (-IND)1 it' });
  });

  it('struck words next to underlined ones are a replacement', () => {
    expect(afters(paragraph('b1', 'to {-undertake} {+encourage} it'))).toEqual([
      'to [undertake] (-MS) [encourage] (+MS) it',
    ]);
  });

  it('bold words count only where they stand beside struck ones', () => {
    const found = sentences(
      paragraph('b1', 'to {-undertake} {*encourage} it'),
      paragraph('b2', 'a {*term} here'),
    );
    expect(found).toEqual(['A Member State would replace “undertake” by “encourage”.']);
  });

  it('a text that strikes nothing is left alone, whatever it underlines', () => {
    expect(detect(paragraph('b1', 'an {+underlined} and a {*bold} word'))).toEqual([]);
  });

  it('words that stand in signed brackets already are left alone', () => {
    expect(detect(paragraph('b1', 'to [{-undertake}] (-IND) [{*encourage}] (+IND)'))).toEqual([]);
  });

  it('a yes writes the groups, takes the looks away, and lets the footnote stand', () => {
    const document = documentOf(paragraph('b1', 'to {-share}{^1} it'), note('b2', '1', 'Too wide.'));
    const [found] = detectIn(document);
    if (found === undefined) throw new Error('nothing was found');
    const [block] = applySuggestion(document, found, 'IRN').blocks;
    expect(block).toMatchObject({
      text: 'to [share] (-IRN)1 it',
      marks: [{ kind: 'note', from: 17, to: 18 }],
    });
  });

  it('a yes to a text that has changed meanwhile does nothing', () => {
    const document = documentOf(paragraph('b1', 'to {-share} it'));
    const [found] = detectIn(document);
    if (found === undefined) throw new Error('nothing was found');
    const changed = documentOf(paragraph('b1', 'to {-share} it now'));
    expect(applySuggestion(changed, found)).toBe(changed);
  });

  it('a yes to all writes all, each with its party', () => {
    const document = documentOf(paragraph('b1', 'to {-share} and {-give}, {+send} it'));
    const found = detectIn(document);
    const parties = new Map(found.map(({ id }, index) => [id, ['IND', 'TUR'][index] ?? 'EU']));
    const result = applySuggestions(document, found, ({ id }) => parties.get(id) ?? 'EU');
    expect(result.blocks).toMatchObject([{ text: 'to [share] (-IND) and [give] (-TUR), [send] (+EU) it' }]);
  });
});

describe('proposals whose parties stand in words', () => {
  it('become attributions', () => {
    expect(afters(paragraph('b1', 'to [CL/NZ propose; US/AU oppose: the words] act'))).toEqual([
      'to [the words] (+CL, +NZ) (-US, -AU) act',
    ]);
    expect(afters(paragraph('b1', '[India and Türkiye delete: the words]'))).toEqual([
      '[the words] (-IND, -TUR)',
    ]);
  });

  it.each([
    '[Note: the words]',
    '[Somebody proposes: the words]',
    '[CL propose: the words] (+IND)',
    'CL propose: the words',
    '[see: a]',
  ])('%j is left alone', (text) => {
    expect(detect(paragraph('b1', text))).toEqual([]);
  });
});

describe('tables of text and proposal', () => {
  const head = ['Text', 'Proposal', 'Remarks'];

  it('a row becomes the difference of the two, with its reason', () => {
    const [found, ...others] = detect(
      table(head, ['to act at once', 'TUR: to act soon', 'Too early'], ['to go', '', '']),
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({ party: 'TUR', reason: 'Too early', cell: { row: 1, cell: 0 } });
    expect(found?.after).toBe('to act [at once] (-TUR) [soon] (+TUR)');
  });

  it('the head of the column may say who proposes', () => {
    const [found] = detect(table(['Original text', 'Proposal by India'], ['to act', 'to go']));
    expect(found).toMatchObject({ party: 'IND' });
  });

  it('a row may be deleted as a whole', () => {
    expect(afters(table(head, ['to act', 'Delete', '']))).toEqual(['[to act] (-MS)']);
    expect(afters(table(['Текст', 'Предложение', 'Обоснование'], ['да', 'Исключить.', '']))).toEqual([
      '[да] (-MS)',
    ]);
  });

  it('other tables are left alone', () => {
    expect(detect(table(['Name', 'Post', 'Remarks'], ['A', 'B', 'C']))).toEqual([]);
    expect(detect(table(head, ['to act', '-', ''], ['to go', 'to go', 'No change.']))).toEqual([]);
  });

  it('a yes writes the cell of the text and leaves the others', () => {
    const document = documentOf(table(head, ['to act', 'to go', 'x']));
    const [found] = detectIn(document);
    if (found === undefined) throw new Error('nothing was found');
    const [block] = applySuggestion(document, found, 'IND').blocks;
    expect(block).toMatchObject({
      rows: [{}, { cells: [{ text: 'to [act] (-IND) [go] (+IND)' }, { text: 'to go' }, { text: 'x' }] }],
    });
  });
});

const circular = (name: string): Uint8Array | null => {
  try {
    return new Uint8Array(readFileSync(`../shared/circulars/${name}`));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.warn(`${name} is not here: what it shows by its looks is not tried.`);
    return null;
  }
};

const cid696 = circular('note-NCT-CID-696.txt');

describe.runIf(cid696 !== null)('circular NCT/CID/696', () => {
  it('shows one deletion by a Member State, with its reason, and the base stays as circulated', () => {
    const read = okValue(readFile({ name: 'note.txt', bytes: cid696 ?? new Uint8Array() }));
    const documents = understand(read, shippedProfiles).documents;
    const found = documents.flatMap((document) =>
      detectIn(document).map((suggestion) => ({ document, suggestion })),
    );
    expect(found.map(({ suggestion }) => suggestion.sentence)).toEqual([
      'A Member State would delete “through regular intelligence sharing”.',
    ]);
    for (const { document, suggestion } of found) {
      expect(suggestion.reason).toContain('intelligence sharing');
      expect(suggestion.after).toContain('arena [through regular intelligence sharing] (-MS)¹;');
      const after = applySuggestion(document, suggestion);
      const texts = (one: Document) =>
        projectDocument(one, { kind: 'base' }).blocks.map((block) => ('text' in block ? block.text : ''));
      expect(texts(after)).toEqual(texts(document));
    }
  });
});
