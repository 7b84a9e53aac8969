/** Authors of tracked changes and the parties they speak for. */

import { describe, expect, it } from 'vitest';
import type { Block, Mark, ReadAuthor, ReadText } from '#domain/document/document';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { shippedProfiles } from '#domain/organisations/shipped';
import { suggestedParty } from '#domain/remarks/partyOfName';
import { assignAuthors, codeFromName } from '#domain/tracked/authors';
import { codesIn, renamedText, renameInBlocks } from '#domain/tracked/renameParties';
import { understandTracked } from '#domain/tracked/understandTracked';

const paragraph = (text: string, marks: readonly Mark[] = []): Block => ({
  ...{ kind: 'paragraph', id: 'b1', label: null, level: 0 },
  ...{ text, marks },
});

const author = (name: string | null, code: string, insertions = 1, deletions = 0): ReadAuthor => ({
  ...{ name, code, insertions, deletions },
});

const read = (text: string, ...authors: readonly ReadAuthor[]): ReadText => ({
  blocks: [paragraph(text)],
  warnings: [],
  annotations: [{ block: 'b1', quote: text, author: null, text: 'Why?' } as ReadText['annotations'][number]],
  authors,
});

const textOf = ({ blocks }: ReadText): string => {
  const [block] = blocks;
  return block === undefined || block.kind === 'table' ? '' : block.text;
};

const assigned = (from: ReadText, chosen: Readonly<Record<string, string>> = {}): ReadText =>
  assignAuthors(from, new Map(Object.entries(chosen)), shippedProfiles);

describe('the party that an author speaks for', () => {
  it('is the one whose name the author bears, with or without an office around it', () => {
    expect(suggestedParty('India', shippedProfiles)).toBe('IND');
    expect(suggestedParty('Delegation of India', shippedProfiles)).toBe('IND');
  });

  it('is the one whose code stands in capitals in the name', () => {
    expect(suggestedParty('IND (A. Kumar)', shippedProfiles)).toBe('IND');
    expect(suggestedParty('Ind Kumar', shippedProfiles)).toBeNull();
  });

  it.each([
    ['Norway (MFA)', 'NOR'],
    ['Ola Nordmann, Norway', 'NOR'],
    ['Nordmann, Ola (Norway)', 'NOR'],
    ['NOR/Ola', 'NOR'],
    ['NOR_MFA', 'NOR'],
    ['Permanent Mission of Norway to the OSCE in Vienna', 'NOR'],
    ['Embassy of the Kingdom of Norway in Astana', 'NOR'],
    ['UK Mission Geneva', 'GBR'],
    ['Delegation of the European Union', 'EU'],
    ['Ola Nordmann, Georgia', 'GEO'],
    ['Делегация Норвегии', 'NOR'],
    ['Посольство Республики Корея', 'KOR'],
    ['Норвегия делегациясы', 'NOR'],
    ['Jordan Smith', null],
    ['Smith, Jordan', null],
    ['Jordan, Michael', null],
    ['Ms. Chad', null],
    ['Israel Cohen', null],
    ['Ahmet CAN', null],
    ['India and Norway', null],
    ['Norway (Sweden)', null],
    ['Author', null],
    ['us', null],
  ])('of %s is %s', (name, party) => {
    expect(suggestedParty(name, shippedProfiles)).toBe(party);
  });

  it('is none where the name holds two codes, no letters, or is missing', () => {
    expect(suggestedParty('IND TUR', shippedProfiles)).toBeNull();
    expect(suggestedParty('42', shippedProfiles)).toBeNull();
    expect(suggestedParty(null, shippedProfiles)).toBeNull();
  });
});

describe('a text whose authors are given parties', () => {
  it('stays as it is where nobody tracked changes', () => {
    const { blocks, warnings, annotations } = read('to go');
    const untracked: ReadText = { blocks, warnings, annotations };
    expect(assigned(untracked)).toBe(untracked);
  });

  it('carries the party in brackets, in the quotations of remarks and in the list of authors', () => {
    const result = assigned(read('to [fair] (+INDIA) trade', author('India', 'INDIA')));
    expect(textOf(result)).toBe('to [fair] (+IND) trade');
    expect(result.annotations[0]?.quote).toBe('to [fair] (+IND) trade');
    expect(result.authors?.map(({ code }) => code)).toEqual(['IND']);
    expect(result.warnings).toEqual([]);
  });

  it('follows the person’s choice before the author’s name, also for changes without an author', () => {
    const from = read('[a] (+INDIA) [b] (-AUTHOR)', author('India', 'INDIA'), author(null, 'AUTHOR'));
    expect(textOf(assigned(from, { India: 'KAZ', '': 'TUR' }))).toBe('[a] (+KAZ) [b] (-TUR)');
  });

  it('keeps an author’s code where it is the party’s already', () => {
    const from = read('[a] (+IND)', author('IND', 'IND'));
    const result = assigned(from);
    expect(result.blocks).toBe(from.blocks);
    expect(result.warnings).toEqual([]);
  });

  it('warns of authors who are no party, and says how many changes are theirs', () => {
    const from = read(
      '[a] (+SMITH) [b] (-AUTHOR)',
      author('J. Smith', 'SMITH', 2, 1),
      author(null, 'AUTHOR', 0, 1),
    );
    const result = assigned(from);
    expect(textOf(result)).toBe('[a] (+SMITH) [b] (-AUTHOR)');
    expect(result.warnings.map(({ code, message }) => [code, message])).toEqual([
      [
        'tracked.authorUnknown',
        'The author “J. Smith” is no party known here: 3 tracked changes stand under the code SMITH.',
      ],
      [
        'tracked.authorUnknown',
        'An author without a name is no party known here: 1 tracked change stands under the code AUTHOR.',
      ],
    ]);
  });
});

describe('a code made from an author’s name', () => {
  const none: ReadonlySet<string> = new Set();

  it('is the name in at most ten Latin capitals', () => {
    expect(codeFromName('Maria Silva', none)).toBe('MARIASILVA');
    expect(codeFromName('Жанна Щукина', none)).toBe('ZHANNASHCH');
    expect(codeFromName('José Núñez', none)).toBe('JOSENUNEZ');
  });

  it('is AUTHOR where the name has fewer than two letters or is missing', () => {
    expect(codeFromName('7', none)).toBe('AUTHOR');
    expect(codeFromName('X', none)).toBe('AUTHOR');
    expect(codeFromName(null, none)).toBe('AUTHOR');
  });

  it('takes a letter behind it for a namesake, within ten letters', () => {
    expect(codeFromName('Silva', new Set(['SILVA']))).toBe('SILVAB');
    expect(codeFromName('Silva', new Set(['SILVA', 'SILVAB']))).toBe('SILVAC');
    expect(codeFromName('Maria Silva', new Set(['MARIASILVA']))).toBe('MARIASILVB');
  });

  it('is unlike all others and well formed among thousands of namesakes', () => {
    const taken = new Set<string>();
    for (let count = 0; count < 1000; count++) {
      const code = codeFromName('Silva', taken);
      expect(code).toMatch(/^[A-Z]{2,10}$/);
      expect(taken.has(code)).toBe(false);
      taken.add(code);
    }
  });

  it('is found for hundreds of namesakes, also where one of their codes is the name itself', () => {
    const taken = new Set<string>();
    // The last of its ten letters is what another namesake would get.
    for (let at = 0; at < 300; at++) taken.add(codeFromName(`Delegation of an office ${at}`, taken));
    expect(taken.size).toBe(300);
  });
});

describe('parties that change their code', () => {
  const renaming = new Map([
    ['SMITH', 'IND'],
    ['JONES', 'IND'],
  ]);

  it('change it in attributions and nowhere else', () => {
    expect(renamedText('SMITH [said SMITH] (+SMITH, -KAZ) (SMITH)', renaming)).toBe(
      'SMITH [said SMITH] (+IND, -KAZ) (SMITH)',
    );
  });

  it('sign once where two authors are one party', () => {
    expect(renamedText('[a] (+SMITH, +JONES, -TUR)', renaming)).toBe('[a] (+IND, -TUR)');
  });

  it('are found wherever an attribution stands', () => {
    expect(codesIn('[a] (+SMITH, -KAZ) and [b [c] (-TUR)] (+IND)')).toEqual(['SMITH', 'KAZ', 'TUR', 'IND']);
  });

  it('change it in every cell of a table too', () => {
    const cell = (text: string) => ({ text, marks: [], colspan: 1, rowspan: 1 });
    const table: Block = {
      ...{ kind: 'table', id: 't1' },
      rows: [{ header: false, cells: [cell('plain'), cell('[a] (+SMITH)')] }],
    };
    const [after] = renameInBlocks([table], renaming);
    expect(after?.kind === 'table' && after.rows[0]?.cells.map(({ text }) => text)).toEqual([
      'plain',
      '[a] (+IND)',
    ]);
  });

  it('leave bold and italic words where they are', () => {
    const text = '[bold] (+SMITH) and italic [c] (-JONES) last';
    const place = (words: string) => ({
      from: text.indexOf(words),
      to: text.indexOf(words) + words.length,
    });
    const marks: Mark[] = [
      { kind: 'italic', ...place('italic') },
      { kind: 'bold', ...place('bold') },
      { kind: 'bold', ...place('last') },
    ];
    const [after] = renameInBlocks([paragraph(text, marks)], renaming);
    if (after?.kind !== 'paragraph') throw new Error('no paragraph');
    expect(after.text).toBe('[bold] (+IND) and italic [c] (-IND) last');
    expect(after.marks.map(({ kind, from, to }) => [kind, after.text.slice(from, to)])).toEqual([
      ['bold', 'bold'],
      ['italic', 'italic'],
      ['bold', 'last'],
    ]);
  });

  it('lose the typography of the code itself, and keep that of the words beside it', () => {
    const text = '[a] (+SMITH) b';
    const marks: Mark[] = [{ kind: 'bold', from: 0, to: text.length }];
    const [after] = renameInBlocks([paragraph(text, marks)], renaming);
    if (after?.kind !== 'paragraph') throw new Error('no paragraph');
    expect(after.marks.map(({ from, to }) => after.text.slice(from, to))).toEqual(['[a] (+', ') b']);
  });
});

describe('a tracked file that is understood', () => {
  it('has its parties where the text belongs to no organisation that is known', () => {
    const { read: after, organisation } = understandTracked(
      read('to [fair] (+INDIA) trade', author('India', 'INDIA')),
      shippedProfiles,
    );
    expect(textOf(after)).toBe('to [fair] (+IND) trade');
    expect(organisation).toBeNull();
  });

  it('keeps to the members of the organisation that the text names', () => {
    const [profile] = shippedProfiles as readonly [OrganisationProfile];
    const owned = read(`${profile.name.en ?? ''}: to [fair] (+X) trade`, author('Nobody', 'X'));
    const { organisation, read: after } = understandTracked(owned, shippedProfiles);
    expect(organisation?.id).toBe(profile.id);
    expect(after.warnings.map(({ code }) => code)).toEqual(['tracked.authorUnknown']);
  });

  it('is read once where nobody tracked changes', () => {
    const { blocks, warnings, annotations } = read('to go');
    const { read: after } = understandTracked({ blocks, warnings, annotations }, shippedProfiles);
    expect(after.blocks).toBe(blocks);
  });
});
