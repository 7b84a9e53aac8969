/** Additions shown by colour alone, and what a legend says of looks. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CircularNote, Reading } from '#domain/circular/circular';
import { applyCorrections, type Correction, withoutCorrection } from '#domain/circular/corrections';
import type { Block, Document } from '#domain/document/document';
import { hues } from '#domain/document/hues';
import { parseRolling } from '#domain/notation/parse';
import { project } from '#domain/notation/project';
import { shippedProfiles } from '#domain/organisations/shipped';
import { applySuggestion, applySuggestions } from '#domain/suggestions/apply';
import { detectSuggestions } from '#domain/suggestions/detect';
import { linesOnLooks } from '#domain/suggestions/legend';
import { afters, detect, documentOf, heading, note, paragraph, table } from '#tests/support/suggested';

const plain = paragraph('p', 'The States meet once a year in the capital of the chairing State.');
const whose = (...blocks: readonly Block[]) => detect(...blocks).map(({ party, after }) => [party, after]);

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
    const [found] = detectSuggestions(document, shippedProfiles);
    expect(found?.after).toBe('to [go] (-MS) [very far away] (+MS) then');
    const [block] = found === undefined ? [] : applySuggestion(document, found).blocks;
    expect(block).toMatchObject({ marks: [] });
  });
});

describe('a legend', () => {
  it.each([
    'Proposals in green energy are welcome.',
    'New jobs in green economy are proposed.',
    'Changes in red tape are needed.',
    'Предложения: зеленый рост и голубые каски.',
    'Изменения – красный крест.',
    'Ұсыныс: жасыл экономика.',
  ])('is not %j, which speaks of a thing that is called so', (text) => {
    const names = paragraph('1', 'See {ink-green:Annex Two} or {ink-red:Annex Six} for it');
    expect(afters(paragraph('0', text), names, plain, plain)).toEqual([]);
  });

  const red = paragraph('1', 'to {ink-red:step up} it, {ink-blue:in earnest}, now');

  it.each([
    'Proposals by India in red, proposals by Türkiye in blue.',
    'India: red; Türkiye: blue',
    'Red: India, blue: Türkiye',
    'Red text – India; blue text – Türkiye',
    'Key: {ink-red:India}, {ink-blue:Türkiye}',
    '{ink-red:IND} {ink-blue:TUR}',
    'Amendments proposed by India are shown in red and those of Türkiye in blue.',
    'Предложения Индии выделены красным, предложения Турции – синим цветом.',
  ])('%j names whose words are which', (legend) => {
    expect(whose(paragraph('0', legend), red, plain)).toEqual([
      ['IND', 'to [step up] (+IND) it, in earnest, now'],
      ['TUR', 'to step up it, [in earnest] (+TUR), now'],
    ]);
  });

  it.each([
    'Additions are in red, deletions in blue.',
    'New text in red; deleted text in blue',
    'Добавления выделены красным цветом, исключения – синим.',
    'Толықтырулар қызыл түспен, алып тасталған сөздер көк түспен белгіленген.',
  ])('%j says which are added and which are taken out', (legend) => {
    expect(afters(paragraph('0', legend), red, plain)).toEqual([
      'to [step up] (+MS) it, in earnest, now',
      'to step up it, [in earnest] (-MS), now',
    ]);
  });

  it.each([
    'Additions in bold, deletions struck through.',
    'Proposed additions are bold; deletions are crossed out',
    'Добавления выделены жирным шрифтом, исключённые слова зачёркнуты.',
  ])('%j makes bold words additions, but no headings', (legend) => {
    const bold = paragraph('1', 'to {*step up} it');
    const runIn = paragraph('4', '{*Terrorism and crime.} The States act together.');
    expect(afters(paragraph('0', legend), bold, runIn)).toHaveLength(1);
    const title = paragraph('2', '{*Fight against terrorism}');
    expect(afters(paragraph('0', legend), bold, title, heading('3', '{*Annex}'))).toEqual([
      'to [step up] (+MS) it',
    ]);
    expect(afters(bold, title)).toEqual([]);
  });

  it.each([
    'Proposals by Norway in red, proposals by the United Kingdom in blue.',
    'Norway: red; UK: blue',
    'Предложения Норвегии выделены красным, предложения Соединённого Королевства – синим цветом.',
  ])('names States that are no members: %j', (legend) => {
    const text = paragraph('1', 'to {ink-red:step up} the work and {ink-blue:widen} it');
    expect(detect(paragraph('0', legend), text, plain).map(({ party }) => party)).toEqual(['NOR', 'GBR']);
  });

  it('strokes of two parties that touch are two proposals', () => {
    const legend = paragraph('0', 'India: red; Türkiye: blue');
    expect(
      whose(legend, paragraph('1', 'to {ink-red strike:go }{ink-blue strike:far} {ink-blue:on} now'), plain),
    ).toEqual([
      ['IND', 'to [go] (-IND) far on now'],
      ['TUR', 'to go [far] (-TUR) [on] (+TUR) now'],
    ]);
  });

  it('a highlighter is told from coloured letters', () => {
    const text = paragraph('1', 'to {ink-yellow:Act One} and {shade-yellow:step up} it');
    expect(whose(paragraph('0', 'Additions by India are highlighted in yellow.'), text, plain)).toEqual([
      ['IND', 'to Act One and [step up] (+IND) it'],
    ]);
  });

  it.each([
    'Underlining the need for new proposals and additional measures,',
    'It is underlined that proposals of India are new.',
    'The Red Crescent and the green economy need new proposals.',
    'They took bold decisions on proposals by India.',
    'Подчёркивая необходимость новых предложений,',
    'The text in red tape.',
  ])('%j is none', (text) => {
    const looks = paragraph(
      '1',
      'the {+Chair} and the {*States} and the {ink-green:Almaty Act} and {ink-red:Act Two}',
    );
    expect(detect(paragraph('0', text), looks, plain)).toEqual([]);
  });

  it('of several names gives no name', () => {
    expect(
      whose(
        paragraph('0', 'Proposals by India and Türkiye in red.'),
        paragraph('1', 'to {ink-red:step up} it'),
        plain,
      ),
    ).toEqual([[null, 'to [step up] (+MS) it']]);
  });
});

describe('a legend elsewhere in the file', () => {
  const note = [paragraph('n1', 'Proposals by India are marked in red in the enclosed text.')];
  const reading = (blocks: readonly Block[], documents: readonly Document[]) => ({
    note: { versions: [{ language: 'en', blocks }] } as unknown as CircularNote,
    documents,
  });

  it('in the note, or in another text, explains the looks of this one', () => {
    const text = documentOf(paragraph('1', 'to {ink-red:step up} it'), plain);
    const cover = documentOf(...note);
    for (const lines of [linesOnLooks(reading(note, [text])), linesOnLooks(reading([], [cover, text]))]) {
      const found = detectSuggestions(text, shippedProfiles, lines);
      expect(found.map(({ after }) => after)).toEqual(['to [step up] (+IND) it']);
    }
  });

  it('is no proposal there, and other lines are passed over', () => {
    expect(linesOnLooks(reading(note, [documentOf(plain)])).map(({ text }) => text)).toEqual([
      'Proposals by India are marked in red in the enclosed text.',
    ]);
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

describe('what always holds of proposals by looks', () => {
  const words = fc
    .array(fc.constantFrom('act', 'the', 'soon', 'words', 'of', 'Kazakhstan'), { minLength: 1, maxLength: 4 })
    .map((all) => all.join(' '));
  const look = fc.constantFrom(
    ...hues.flatMap((hue) => [`ink-${hue}`, `shade-${hue}`]),
    'strike',
    'bold',
    'underline',
    'strike ink-red',
  );
  const part = fc.oneof(
    { weight: 2, arbitrary: words },
    { weight: 1, arbitrary: fc.tuple(look, words).map(([kinds, own]) => `{${kinds}:${own}}`) },
  );
  const line = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
  const texts = fc
    .array(line, { minLength: 1, maxLength: 5 })
    .map((lines) =>
      documentOf(
        ...lines.map((written, at) => paragraph(`b${at}`, written)),
        paragraph('legend', 'Additions in red, deletions in blue.'),
      ),
    );
  const wordsOf = ({ blocks }: Document) => blocks.map((block) => ('text' in block ? block.text : ''));

  it('nothing is changed by looking', () => {
    fc.assert(
      fc.property(texts, (document) => {
        const before = JSON.stringify(document);
        detectSuggestions(document, shippedProfiles);
        expect(JSON.stringify(document)).toBe(before);
      }),
    );
  });

  it('one that is taken changes its own paragraph, and only puts brackets around its own words', () => {
    fc.assert(
      fc.property(texts, (document) => {
        for (const suggestion of detectSuggestions(document, shippedProfiles)) {
          const after = applySuggestion(document, suggestion);
          for (const [at, block] of after.blocks.entries())
            if (block.id !== suggestion.block) expect(block).toBe(document.blocks[at]);
          const own = after.blocks.find(({ id }) => id === suggestion.block);
          const text = own !== undefined && 'text' in own ? own.text : '';
          expect(text.replace(/\[|\] \([+-]MS\)/g, '')).toBe(suggestion.before);
          const spans = suggestion.form.kind === 'looks' ? suggestion.form.spans : [];
          const groups = parseRolling(text).groups.map(({ innerFrom, innerTo }) =>
            text.slice(innerFrom, innerTo),
          );
          expect(groups).toEqual(spans.map(({ from, to }) => suggestion.before.slice(from, to).trim()));
        }
      }),
    );
  });

  it('all that are taken leave every word in its place, and the base is what it was where nothing was added', () => {
    fc.assert(
      fc.property(texts, (document) => {
        const found = detectSuggestions(document, shippedProfiles);
        const after = applySuggestions(document, found);
        wordsOf(after).forEach((text, at) => {
          expect(text.replace(/\[|\] \([+-]MS\)/g, '')).toBe(wordsOf(document)[at]);
          const base = project(parseRolling(text), { kind: 'base' });
          const added = found.filter(({ block, code }) => block === `b${at}` && code !== 'deleted');
          if (added.length === 0) expect(base.paragraphs[0]?.text ?? '').toBe(wordsOf(document)[at]);
        });
      }),
    );
  });

  it('what was taken is not offered again', () => {
    fc.assert(
      fc.property(texts, (document) => {
        const after = applySuggestions(document, detectSuggestions(document, shippedProfiles));
        const again = detectSuggestions(after, shippedProfiles).filter(({ form }) => form.kind !== 'looks');
        expect(again).toEqual([]);
      }),
    );
  });

  it('the last that is taken, taken back, leaves what was there before it', () => {
    fc.assert(
      fc.property(texts, (document) => {
        const reading: Reading = {
          kind: 'document',
          note: null,
          documents: [document],
          annotations: [],
          warnings: [],
        };
        const taken = detectSuggestions(document, shippedProfiles).map(
          (suggestion): Correction => ({
            kind: 'suggestions',
            index: 0,
            suggestions: [suggestion],
            parties: {},
          }),
        );
        const before = applyCorrections(reading, taken.slice(0, -1));
        const back = withoutCorrection(taken, taken.length - 1);
        expect(applyCorrections(reading, back)).toEqual(before);
        expect(applyCorrections(reading, withoutCorrection(taken.slice(0, 1), 0))).toEqual(reading);
      }),
    );
  });
});
