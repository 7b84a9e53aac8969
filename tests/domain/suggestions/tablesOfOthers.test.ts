/** Tables of proposals with other heads, orders and columns, and changes that are told instead of shown. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySuggestion } from '#domain/suggestions/apply';
import { wantedFrom } from '#domain/suggestions/told';
import { afters, detect, documentOf, table } from '#tests/support/suggested';

const row = ['to act now', 'to act soon', 'softer'];
const after = 'to act [now] (-MS) [soon] (+MS)';

describe('the heads of a table', () => {
  it.each([
    [['Original text', 'Proposed amendment', 'Justification']],
    [['Draft', 'Proposal', 'Remarks']],
    [['As drafted', 'Proposed text', 'Reasons']],
    [['Article', 'Proposed change', 'Reason']],
    [['Действующая редакция', 'Новая редакция', 'Причина']],
    [['Редакция проекта', 'Поправка', 'Пояснение']],
    [['Бастапқы мәтін', 'Ұсынылатын редакция', 'Негіздеме']],
    [['Жоба мәтіні', 'Ұсыныс', 'Ескертпе']],
  ])('%j are known', (head) => {
    expect(detect(table(head, row))).toMatchObject([{ after, reason: 'softer', party: null }]);
  });

  it('the order of the columns, and a column of numbers, change nothing', () => {
    const head = ['Current text', 'Proposal', 'Remarks', 'Paragraph'];
    const cells = [...row, 'OP 3'];
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(order, (places) => {
        const shuffled = table(
          places.map((at) => head[at] ?? ''),
          places.map((at) => cells[at] ?? ''),
        );
        expect(detect(shuffled)).toMatchObject([{ after, reason: 'softer' }]);
      }),
    );
  });

  it.each(['Proposed by', 'Delegation', 'Делегация'])('a column %j says who proposes', (title) => {
    const found = detect(table(['Text', 'Proposal', title], ['to act now', 'to act soon', 'India']));
    expect(found).toMatchObject([{ party: 'IND' }]);
  });

  it.each([
    [['Project proposal', 'Text', 'Budget']],
    [['Proposal', 'Status', 'Remarks']],
    [['Paragraph', 'Text', 'Comments']],
  ])('%j of something else offer nothing', (head) => {
    expect(detect(table(head, ['A hall', 'describes', '12']))).toEqual([]);
  });

  it('words that the proposal strikes are out of it, and are not offered twice', () => {
    expect(afters(table(['Text', 'Proposal'], ['to act now', 'to act {-now} soon']))).toEqual([after]);
  });
});

describe('changes that are told', () => {
  it.each([
    ['Replace “now” by “soon”', 'to act soon, at once'],
    ['Заменить слово «now» словом «soon».', 'to act soon, at once'],
    ['Delete “now”', 'to act, at once'],
    ['Delete the word "act"', 'to now, at once'],
    ['Исключить слова «, at once»', 'to act now'],
    ['Add “fast” after “act”', 'to act fast now, at once'],
    ['Insert “, if able,” after “act”', 'to act, if able, now, at once'],
    ['Добавить слово «fast» после слова «act»', 'to act fast now, at once'],
  ])('%s', (told, wanted) => {
    expect(wantedFrom('to act now, at once', told)).toBe(wanted);
  });

  it('one whose words are not there, stand there twice or in other words only, is not guessed at', () => {
    expect(wantedFrom('to act now', 'Delete “later”')).toBeNull();
    expect(wantedFrom('now or now', 'Delete “now”')).toBeNull();
    expect(wantedFrom('to react', 'Delete “act”')).toBeNull();
    expect(wantedFrom('an actor', 'Delete “act”')).toBeNull();
    expect(wantedFrom('to act', 'Add “now” at the end')).toBeNull();
    expect(detect(table(['Text', 'Proposal'], ['to act', 'Delete “later”']))).toEqual([]);
  });

  it('any other words are the proposal itself', () => {
    expect(wantedFrom('to act', 'To add value')).toBe('To add value');
  });
});

describe('rows for paragraphs that are not there yet', () => {
  const head = ['Text', 'Proposal', 'Remarks'];
  const rows = (...more: readonly (readonly string[])[]) => detect(table(head, row, ...more)).slice(1);

  it('an empty text beside a proposal is a new paragraph, with its reason and its author', () => {
    const [found, ...others] = rows(['', 'India: To meet once a year.', 'softer']);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      ...{ after: '[To meet once a year.] (+IND)', party: 'IND', reason: 'softer' },
      sentence: 'IND would add a new paragraph: “To meet once a year.”.',
    });
  });

  it.each([
    ['New paragraph 3 bis: To meet once a year.', '[3 bis To meet once a year.] (+MS)'],
    ['Add new para: “To meet once a year.”', '[To meet once a year.] (+MS)'],
    ['Новый пункт 4. Встречаться ежегодно.', '[4. Встречаться ежегодно.] (+MS)'],
  ])('%j', (said, wanted) => {
    expect(rows(['', said, '']).map((one) => one.after)).toEqual([wanted]);
  });

  it.each(['-', 'Delete', 'II', 'No change'])('%j beside it adds nothing', (said) => {
    expect(rows(['', said, ''])).toEqual([]);
  });

  it('a table that has nothing else is of something else', () => {
    expect(detect(table(head, ['', 'To meet once a year.', '']))).toEqual([]);
  });

  it('a remark that is a name says whose it is', () => {
    expect(detect(table(head, ['to act now', 'to act soon', 'Türkiye']))).toMatchObject([{ party: 'TUR' }]);
  });

  it('taking one changes its cell alone, to the proposal whole', () => {
    const words = fc.array(fc.constantFrom('to', 'meet', 'once', 'a', 'year'), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const said = parts.join(' ');
        const document = documentOf(table(head, row, ['', said, '']));
        const [, found] = detect(...document.blocks);
        const [block] = found === undefined ? [] : applySuggestion(document, found).blocks;
        expect(block).toMatchObject({
          rows: [
            {},
            { cells: row.map((text) => ({ text })) },
            { cells: [{ text: `[${said}] (+MS)` }, { text: said }, { text: '' }] },
          ],
        });
      }),
    );
  });
});

describe('two columns side by side', () => {
  it.each([
    [['Text as is', 'Proposed text']],
    [['As is', 'Should read']],
    [['Before', 'After']],
    [['Old text', 'New text']],
    [['Было', 'Стало']],
    [['Старая редакция', 'Новая редакция']],
  ])('%j are compared word by word', (head) => {
    expect(detect(table(head, row.slice(0, 2)))).toMatchObject([{ after, reason: null, party: null }]);
  });
});
