/** Tables of proposals with other heads, orders and columns, and changes that are told instead of shown. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRolling } from '#domain/notation/parse';
import { project } from '#domain/notation/project';
import { editedText } from '#domain/notation/textEdits';
import { applySuggestion } from '#domain/suggestions/apply';
import { editsOfAll } from '#domain/suggestions/severalWordings';
import { asksForParty } from '#domain/suggestions/suggestion';
import { wantedFrom } from '#domain/suggestions/told';
import { afters, detect, documentOf, table } from '#tests/support/suggested';

const row = ['to act now', 'to act soon', 'softer'];
const after = 'to act [now] (-MS) [soon] (+MS)';

describe('two proposals of one party', () => {
  it('are two wordings, and never one with the words of both', () => {
    const heads = ['Text', 'Proposal by India', 'Second proposal by India'];
    expect(detect(table(heads, ['to act now', 'to act soon', 'to act today']))).toMatchObject([
      { after: 'to act [now] (-IND) [soon] (+IND) [today] (+IND)' },
    ]);
  });
});

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
    [['Zero draft', 'Proposed text', 'Remarks']],
    [['Пункт', 'Предлагаемая формулировка', 'Обоснование']],
    [['Бап', 'Ұсынылған мәтін', 'Ескертпе']],
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

  it.each([
    [['Редакция Секретариата', 'Редакция Индии', 'Примечание']],
    [['Wording of the draft', 'Wording of India', 'Note']],
  ])('%j: the text of a party is its proposal', (head) => {
    const [text = '', own = '', note = ''] = head;
    const wanted = [{ party: 'IND', after: 'to act [now] (-IND) [soon] (+IND)' }];
    expect(detect(table([text, own, note], row))).toMatchObject(wanted);
    expect(detect(table([own, text, note], ['to act soon', 'to act now', 'softer']))).toMatchObject(wanted);
  });

  it('remarks that say most texts again are proposals, others are remarks', () => {
    const head = ['Text', 'Comments', 'Delegation'];
    expect(detect(table(head, ['to act now on it', 'to act soon on it', 'India']))).toMatchObject([
      { party: 'IND', after: 'to act [now] (-IND) [soon] (+IND) on it' },
    ]);
    expect(detect(table(head, ['to act now on it', 'We could live with this text', 'India']))).toEqual([]);
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
      sentence: 'IND would add a new paragraph: “To meet once a year”.',
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

describe('columns of several parties', () => {
  const several = (head: readonly string[], ...rows: readonly (readonly string[])[]) =>
    detect(table(head, ...rows)).map(({ after: written, party }) => [written, party]);

  it.each([
    [['Text', 'Proposal by India', 'Proposal by Türkiye']],
    [['Text', 'India', 'Türkiye']],
    [['Текст', 'Предложение Индии', 'Предложение Турции']],
    [['Мәтін', 'Үндістанның ұсынысы', 'Түркияның ұсынысы']],
  ])('%j: both stand in one set of brackets', (head) => {
    expect(several(head, ['to act now', 'to act soon', 'to act at once'])).toEqual([
      ['to act [now] (-IND, -TUR) [soon] (+IND) [at once] (+TUR)', null],
    ]);
  });

  it('equal wishes are of both, one that keeps the words is of nobody', () => {
    const head = ['Text', 'India', 'Norway', 'Türkiye'];
    expect(
      several(
        head,
        ['to act now', 'to act soon', 'to act soon', 'No change'],
        ['to meet once a year', 'to meet once a year', '', 'to meet twice a year'],
        ['to pay fees', 'Delete', 'to pay fees', 'to pay fair fees'],
      ),
    ).toEqual([
      ['to act [now] (-IND, -NOR) [soon] (+IND, +NOR)', null],
      ['to meet [once] (-TUR) [twice] (+TUR) a year', 'TUR'],
      ['[to pay fees] (-IND, -TUR) [to pay fair fees] (+TUR)', null],
    ]);
  });

  it('each has its reasons behind it', () => {
    const head = ['Text', 'India', 'Reason', 'Türkiye', 'Reason'];
    const [found] = detect(table(head, ['to act now', 'to act soon', 'softer', 'to act', 'shorter']));
    expect(found).toMatchObject({
      after: 'to act [now] (-IND, -TUR) [soon] (+IND)',
      reason: 'IND: softer\nTUR: shorter',
      sentence: 'Several parties propose other words for this paragraph: IND, TUR.',
    });
  });

  it('of two that name nobody both stand there, and nobody can take them for one party’s', () => {
    const found = detect(
      table(['Text', 'Proposal 1', 'Proposal 2'], ['to act now', 'to act soon', 'to act later']),
    );
    expect(found).toMatchObject([{ after: 'to act [now] (-MS) [soon] (+MS) [later] (+MS)', party: null }]);
    expect(found.map(asksForParty)).toEqual([false]);
  });

  it('of one that names nobody a person can say whose it is', () => {
    const found = detect(
      table(['Text', 'Proposal by India', 'New text'], ['to act now', 'to act soon', 'to act later']),
    );
    expect(found.map(asksForParty)).toEqual([true]);
    expect(
      several(['Text', 'Proposal by India', 'New text'], ['to act now', 'to act soon', 'to act later']),
    ).toEqual([['to act [now] (-IND, -MS) [soon] (+IND) [later] (+MS)', null]]);
  });

  it('new paragraphs of both stand behind each other', () => {
    const head = ['Text', 'India', 'Türkiye'];
    const [, found] = several(head, ['to act now', 'to act soon', ''], ['', 'To meet.', 'To meet and act.']);
    expect(found).toEqual(['[To meet.] (+IND) [To meet and act.] (+TUR)', null]);
  });

  it('whatever they want, each reads its own words, and nobody’s are the text as it was', () => {
    const words = fc
      .array(fc.constantFrom('to', 'act', 'now', 'and', 'go', 'on', ',', 'soon'), {
        minLength: 1,
        maxLength: 9,
      })
      .map((all) => ['to', ...all].join(' ').replaceAll(' ,', ','));
    fc.assert(
      fc.property(words, words, words, (text, first, second) => {
        const edits = editsOfAll(text, [
          { party: 'IND', wanted: first },
          { party: 'TUR', wanted: second },
        ]);
        const rolling = parseRolling(editedText(text, edits));
        const read = (view: Parameters<typeof project>[1]) =>
          (project(rolling, view).paragraphs[0]?.text ?? '').replace(/ (?=,)/g, '').trim();
        expect(read({ kind: 'base' })).toBe(text);
        expect(read({ kind: 'party', party: 'IND' })).toBe(first);
        expect(read({ kind: 'party', party: 'TUR' })).toBe(second);
      }),
    );
  });

  it('brackets of the text itself are not written into', () => {
    expect(editsOfAll('to [act]', [{ party: 'IND', wanted: 'to go' }])).toEqual([]);
    expect(editsOfAll('to act', [{ party: 'IND', wanted: 'to [go]' }])).toEqual([]);
  });
});

describe('columns of old and new', () => {
  it.each([
    [
      ['Old', 'New'],
      ['Room 101', 'Room 202'],
    ],
    [
      ['Old', 'New'],
      ['USD 100 per person and day', 'USD 120 per person and day'],
    ],
    [
      ['Before', 'After'],
      ['Grey hall', 'Blue hall with lamps'],
    ],
    [
      ['Было', 'Стало'],
      ['тел. 55 10', 'тел. 55 12'],
    ],
    [
      ['Measure', 'India', 'Norway'],
      ['Exchange of experts on terrorism', 'Two experts', 'Done'],
    ],
  ])('%j of anything else offer nothing', (head, cells) => {
    expect(detect(table(head, cells))).toEqual([]);
  });

  it('that keep most words of a text are proposals', () => {
    expect(afters(table(['Old', 'New'], ['to act at once on it', 'to act soon on it']))).toHaveLength(1);
  });
});
