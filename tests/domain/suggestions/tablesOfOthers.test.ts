/** Tables of proposals with other heads, orders and columns, and changes that are told instead of shown. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wantedFrom } from '#domain/suggestions/told';
import { afters, detect, table } from '#tests/support/suggested';

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
