/** What a legend says of looks, in the text itself and elsewhere in the file. */

import { describe, expect, it } from 'vitest';
import type { CircularNote } from '#domain/circular/circular';
import type { Block, Document } from '#domain/document/document';
import { shippedProfiles } from '#domain/organisations/shipped';
import { detectSuggestions } from '#domain/suggestions/detect';
import { linesOnLooks } from '#domain/suggestions/legend';
import { afters, detect, documentOf, heading, paragraph } from '#tests/support/suggested';

const plain = paragraph('p', 'The States meet once a year in the capital of the chairing State.');
const whose = (...blocks: readonly Block[]) => detect(...blocks).map(({ party, after }) => [party, after]);

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
