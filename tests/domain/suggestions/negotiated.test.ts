/** Struck words and pairs of columns mean something where States negotiate; in recipes, manuals and style guides they do not. */

import { describe, expect, it } from 'vitest';
import type { Block } from '#domain/document/document';
import { shippedProfiles } from '#domain/organisations/shipped';
import { detectSuggestions } from '#domain/suggestions/detect';
import { detectIn, documentOf, note, paragraph, table } from '#tests/support/suggested';

const alone = (...blocks: readonly Block[]) =>
  detectSuggestions(documentOf(...blocks), shippedProfiles).map(({ after }) => after);

const recipe = paragraph('1', 'Add {-two} three eggs.');

describe('struck words', () => {
  it('of a text that nobody negotiates are not offered', () => {
    expect(alone(recipe)).toEqual([]);
    expect(alone(paragraph('1', 'Press {-red} {+green} there.'))).toEqual([]);
  });

  it.each([
    ['it speaks of States', paragraph('2', 'The Member States meet.')],
    ['it says that it holds comments', paragraph('0', 'Comments on the plan')],
    ['somebody’s position stands in it', paragraph('2', 'Go [now] (+IND).')],
    ['a legend says what they are', paragraph('0', 'Deletions are struck through.')],
  ])('are offered where %s', (_, other) => {
    expect(alone(other, recipe)).toEqual(['Add [two] (-MS) three eggs.']);
  });

  it('are offered where a note says why, or whose they are', () => {
    const why = [paragraph('1', 'Add {-two}{^1} three eggs.'), note('n', '1', 'Too few.')];
    expect(alone(...why)).toEqual(['Add [two] (-MS)1 three eggs.']);
    expect(alone(paragraph('1', 'Add {-two} [India: too few] three eggs.'))).toHaveLength(1);
  });

  it('are offered in whatever a note of a Secretariat encloses', () => {
    expect(detectIn(documentOf(recipe)).map(({ after }) => after)).toEqual(['Add [two] (-MS) three eggs.']);
  });
});

describe('two columns of words', () => {
  const rows = [
    ['in order to help them now', 'to help them now'],
    ['we utilise the tools there', 'we use the tools there'],
  ];

  it.each([
    [['Instead of', 'Use']],
    [['Before', 'After']],
    [['Original text', 'Revised text']],
    [['Old text', 'New text']],
  ])('under %j are a style guide where nobody negotiates', (head) => {
    expect(alone(table(head, ...rows))).toEqual([]);
  });

  it('under heads that speak of proposals are some everywhere', () => {
    expect(alone(table(['Original text', 'Proposed text'], ...rows))).toHaveLength(2);
  });
});

describe('a table in French', () => {
  const row = [
    'Les États se réunissent une fois par an.',
    'Les États se réunissent deux fois par an.',
    'plus souvent',
  ];

  it.each([
    [['Texte actuel', 'Proposition', 'Justification']],
    [['Texte', 'Amendement proposé', 'Motifs']],
    [['Libellé actuel', 'Nouveau libellé', 'Observations']],
    [['Texte en vigueur', 'Texte modifié', 'Commentaires']],
    [['Version initiale', 'Modification proposée', 'Remarques']],
  ])('%j has its text, proposal and reason', (head) => {
    expect(detectIn(documentOf(table(head, row)))).toMatchObject([
      { after: 'Les États se réunissent [une] (-MS) [deux] (+MS) fois par an.', reason: 'plus souvent' },
    ]);
  });

  it.each([
    ['Remplacer « une » par « deux »', 'Les États se réunissent [une] (-MS) [deux] (+MS) fois.'],
    ['Supprimer « une fois »', 'Les États se réunissent [une fois] (-MS).'],
    ['Ajouter « par an » après « fois »', 'Les États se réunissent une fois [par an] (+MS).'],
    ['À supprimer', '[Les États se réunissent une fois.] (-MS)'],
  ])('may tell its changes: %s', (told, after) => {
    const text = table(
      ['Texte actuel', 'Proposition'],
      ['Les États se réunissent une fois.', told],
      ['Ils agissent.', 'Sans changement'],
    );
    expect(detectIn(documentOf(text)).map((one) => one.after)).toEqual([after]);
  });
});
