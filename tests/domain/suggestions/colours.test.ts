/** Additions shown by colour alone, and by colours and bold letters beside deletions. */

import { describe, expect, it } from 'vitest';
import { applySuggestion } from '#domain/suggestions/apply';
import {
  afters,
  detect,
  detectIn,
  documentOf,
  heading,
  note,
  paragraph,
  table,
} from '#tests/support/suggested';

const plain = paragraph('p', 'The States meet once a year in the capital of the chairing State.');

describe('additions in a colour, in a text that strikes nothing', () => {
  it.each(['ink-red', 'ink-blue', 'shade-yellow', 'shade-grey'])(
    'words in %s inside sentences are offered',
    (look) => {
      const [first, second] = [
        paragraph('1', `to {${look}:step up and widen} it`),
        paragraph('2', `to meet {${look}:once a year} there`),
      ];
      expect(afters(first, second, plain)).toEqual([
        'to [step up and widen] (+MS) it',
        'to meet [once a year] (+MS) there',
      ]);
    },
  );

  it('a single phrase is emphasis, unless something says that it is more', () => {
    const phrase = paragraph('1', 'to {ink-red:step up} it');
    const offered = ['to [step up] (+MS) it'];
    expect(afters(phrase, plain)).toEqual([]);
    expect(afters(paragraph('0', 'Comments of Norway on the draft plan'), phrase, plain)).toEqual(offered);
    expect(afters(phrase, paragraph('2', 'and {-yearly} meetings'), plain)).toContain(offered[0]);
    expect(afters(paragraph('1', 'to {ink-red:step up} [Reason: stronger] it'), plain)).toHaveLength(1);
    expect(afters(phrase, paragraph('2', '{ink-red:The States shall meet.}'), plain)).toHaveLength(2);
    expect(afters(phrase, paragraph('2', 'and {shade-green:go on with} it'), plain)).toHaveLength(2);
  });

  it('in a text that no States agree on are none: a manual, a program, a press release', () => {
    const manual = paragraph('1', 'Click {ink-blue:the open button} and choose {ink-blue:a new file} then');
    const program = paragraph('1', '{ink-blue:if} (found) {ink-blue:return} the {ink-blue:new} one;');
    for (const block of [manual, program])
      expect(afters(block, paragraph('p', 'The next page tells how it is printed and kept.'))).toEqual([]);
  });

  it.each([
    ['on a mandatory basis', 'to report {ink-red:on a mandatory basis} and {ink-red:in time} to it'],
    ['no later than 2030', 'to do so {ink-red:no later than 2030} and {ink-red:in time} for it'],
    ['обязательную', 'ввести {ink-red:обязательную} отчётность {ink-red:и обмен опытом} там'],
  ])('%s may be the very words that somebody wants', (words, written) => {
    expect(afters(paragraph('1', written), plain).some((after) => after.includes(`[${words}]`))).toBe(true);
  });

  it('a whole new paragraph in that colour is one, too', () => {
    const fresh = paragraph('2', '{ink-red:To establish a network of contact points.}');
    expect(afters(paragraph('1', 'to {ink-red:step up} it'), fresh, plain)).toEqual([
      'to [step up] (+MS) it',
      '[To establish a network of contact points.] (+MS)',
    ]);
    expect(afters(fresh, plain)).toEqual([]);
  });

  it('the reason stands in the note that they call', () => {
    const found = detect(
      paragraph('1', 'to {ink-red:step up}{^1} it'),
      note('n', '1', 'India: stronger.'),
      plain,
    );
    expect(found).toMatchObject([{ party: 'IND', reason: 'India: stronger.' }]);
  });

  it.each([
    ['headings', heading('1', '{ink-blue:Draft declaration of the meeting}')],
    ['a letterhead', paragraph('1', '{ink-blue:SECRETARIAT OF THE CONFERENCE}')],
    [
      'addresses',
      paragraph('1', 'see {ink-blue:https://www.s-cica.org} and {ink-blue:info@s-cica.org} there'),
    ],
    ['links', paragraph('1', 'see {ink-blue underline:the rules of procedure} there')],
    ['names of acts', paragraph('1', 'the {ink-blue:Almaty Act} of 2002')],
    ['blanks', paragraph('1', 'in {shade-yellow:[city to be confirmed]} at {shade-yellow:XX} hours')],
    ['blanks in brackets', paragraph('1', 'at [{shade-yellow:name of the host}] then')],
    ['dates', paragraph('1', 'reply {ink-red:before 1 July 2024} to it')],
    ['heads run into a paragraph', paragraph('1', '{ink-red:on terrorism:} the States act')],
    ['what is urged', paragraph('1', 'reply, {ink-red:please send it by noon} to us')],
    ['what is urged in Russian', paragraph('1', 'ответ {ink-red:просьба направить} нам')],
    ['what is said to be mandatory', paragraph('1', 'and {ink-red:registration is mandatory} for it')],
    ['what must be done to come', paragraph('1', 'the {ink-red:mandatory visa forms} are there')],
    ['what is mandatory in Russian', paragraph('1', 'их {ink-red:участие обязательно} там')],
    ['grey letters', paragraph('1', 'to {ink-grey:be continued} later')],
    ['the first row of a table', table(['Text of {ink-red:the draft}', 'Status'], ['a', 'b'])],
    ['words in signed brackets', paragraph('1', 'to {ink-red:[step up] (+IND)} it')],
  ])('%s are none', (_, block) => {
    expect(detect(block, plain)).toEqual([]);
    // Nor where one phrase would be enough.
    expect(detect(paragraph('0', 'Proposals of Norway on the draft'), block, plain)).toEqual([]);
  });

  it('the colour of most of the text is none', () => {
    expect(detect(paragraph('1', '{ink-blue:to step up} it {ink-blue:and go on with it}'))).toEqual([]);
  });

  it('the same words over and over are a term', () => {
    const term = (id: string) => paragraph(id, 'that the {ink-blue:plan of action} says');
    expect(detect(term('1'), term('2'), term('3'), plain)).toEqual([]);
  });

  it('whole paragraphs in a colour, more than half of them, are no proposals', () => {
    const red = (id: string) => paragraph(id, '{ink-red:The States act on it together, too.}');
    expect(
      detect(
        red('1'),
        red('2'),
        paragraph(
          '3',
          'to {ink-red:step up} and to go on with all of that work for years to come, in each of the fields of the plan and in others that the States agree on',
        ),
      ).map(({ after }) => after),
    ).toEqual([]);
  });
});

describe('additions in a colour beside deletions', () => {
  it('words in the colour of what replaces struck ones are additions', () => {
    expect(
      afters(
        paragraph('1', 'to {ink-red strike:undertake} {ink-red:encourage} it'),
        paragraph('2', 'and {ink-red:Kazakhstan} too'),
        plain,
      ),
    ).toEqual(['to [undertake] (-MS) [encourage] (+MS) it', 'and [Kazakhstan] (+MS) too']);
  });

  it('whoever strikes in a colour adds in it, though nothing is replaced', () => {
    const gone = paragraph('1', 'to {ink-red strike:undertake} it');
    expect(afters(gone, paragraph('2', 'and {ink-red:Kazakhstan} too'), plain)).toEqual([
      'to [undertake] (-MS) it',
      'and [Kazakhstan] (+MS) too',
    ]);
    expect(afters(gone, paragraph('2', 'and {ink-blue:Kazakhstan} too'), plain)).toHaveLength(1);
  });

  it('words that two parties colour are those of the first, and struck words are struck', () => {
    const legend = paragraph('0', 'India: red; Türkiye: highlighted in yellow');
    const both = paragraph('1', 'to {ink-red:step }{ink-red shade-yellow:up} {shade-yellow strike:now}');
    expect(detect(legend, both, plain).map(({ party, after }) => [party, after])).toEqual([
      ['IND', 'to [step up] (+IND) now'],
      ['TUR', 'to step up [now] (-TUR)'],
    ]);
  });

  it('bold and coloured additions are one, taken with both their looks', () => {
    const document = documentOf(
      paragraph('1', 'to {-go} {*very }{bold ink-red:far}{ink-red: away} then'),
      plain,
    );
    const [found] = detectIn(document);
    expect(found?.after).toBe('to [go] (-MS) [very far away] (+MS) then');
    const [block] = found === undefined ? [] : applySuggestion(document, found).blocks;
    expect(block).toMatchObject({ marks: [] });
  });
});
describe('bold words in a text that often replaces struck words by bold ones', () => {
  const replaced = ['1', '2', '3'].map((id) => paragraph(id, `to {-go} {*stay${id}} there`));

  it('are additions inside sentences, too', () => {
    const others = [
      paragraph('4', 'of States {*and of bodies} there'),
      paragraph('5', 'the {*Almaty Act} of 2002'),
      paragraph('6', '{*on terrorism:} the States act'),
    ];
    expect(afters(...replaced, ...others).slice(3)).toEqual(['of States [and of bodies] (+MS) there']);
    expect(afters(...replaced.slice(0, 2), ...others).slice(2)).toEqual([]);
  });
});
