/** Changes that remarks ask for in words, in brackets or in paragraphs of their own. */

import { describe, expect, it } from 'vitest';
import { shippedProfiles } from '#domain/organisations/shipped';
import { applySuggestion } from '#domain/suggestions/apply';
import { detectSuggestions } from '#domain/suggestions/detect';
import { asksForParty } from '#domain/suggestions/suggestion';
import { afters, detect, documentOf, paragraph } from '#tests/support/suggested';

const labelled = (id: string, label: string, words: string) => ({ ...paragraph(id, words), label });

describe('a remark behind a text', () => {
  it.each([
    ['to act now. [Norway would like to replace “now” with “soon”]', 'to act [now] (-NOR) [soon] (+NOR).'],
    ['to act now. (India proposes to replace “now” by “soon”.)', 'to act [now] (-IND) [soon] (+IND).'],
    ['to act now [India proposes replacing “now” with “soon”]', 'to act [now] (-IND) [soon] (+IND)'],
    ['to act now [Country A would like to delete “now”]', 'to act [now] (-MS)'],
    ['to act now [A delegation suggests the deletion of “now”]', 'to act [now] (-MS)'],
    [
      'to act now [Norway and Sweden propose “soon” instead of “now”]',
      'to act [now] (-NOR, -SWE) [soon] (+NOR, +SWE)',
    ],
    ['to act now [Norway wishes to add “fast” after “act”]', 'to act [fast] (+NOR) now'],
    ['to act now [Norway wishes to insert “quite” before “now”]', 'to act [quite] (+NOR) now'],
    ['идти сейчас. [Индия предлагает заменить «сейчас» на «скоро»]', 'идти [сейчас] (-IND) [скоро] (+IND).'],
  ])('%j would be %j', (text, after) => {
    expect(afters(paragraph('1', text))).toEqual([after]);
  });

  it.each([
    'to act now [Norway would like to replace “later” with “soon”]',
    'now and now [Norway would like to delete “now”]',
    'to act now [Oslo would like to delete “now”]',
    'to act now [Norway would like to know what “now” means]',
    'to act now [as “now” replaces “soon”]',
    '“Add” and “Delete” are buttons (click to add “more”)',
    'to [act] now [Norway would like to delete “now”]',
  ])('%j offers nothing', (text) => {
    expect(afters(paragraph('1', text))).toEqual([]);
  });

  it('has its party for a person to change, and is the reason', () => {
    const document = documentOf(paragraph('1', 'to act now [Norway would like to delete “now”]'));
    const [found] = detectSuggestions(document, shippedProfiles);
    expect(found).toMatchObject({
      party: 'NOR',
      reason: 'Norway would like to delete “now”',
      sentence: 'NOR proposes other words for this paragraph: “to act”.',
    });
    const [block] = found === undefined ? [] : applySuggestion(document, found, 'SWE').blocks;
    expect(block).toMatchObject({ text: 'to act [now] (-SWE)' });
    const nobody = detect(paragraph('1', 'to act now [Country A would like to delete “now”]'));
    expect(nobody.map(asksForParty)).toEqual([true]);
  });
});

describe('a remark in a paragraph of its own', () => {
  const text = [labelled('1', '1.', 'to act now'), labelled('2', '2.', 'to meet now and again')];

  it.each([
    [
      'India proposes to replace “now” with “soon” in paragraph 1.',
      ['1', 'to act [now] (-IND) [soon] (+IND)'],
    ],
    ['In paragraph 2, India proposes to delete “and again”.', ['2', 'to meet now [and again] (-IND)']],
    ['India proposes to replace “again” with “then”', ['2', 'to meet now and [again] (-IND) [then] (+IND)']],
    ['В пункте 1 Индия предлагает заменить «now» на «soon»', ['1', 'to act [now] (-IND) [soon] (+IND)']],
  ])('%j is about the paragraph that it names, or that stands before it', (remark, wanted) => {
    const found = detect(...text, paragraph('r', remark));
    expect(found.map(({ block, after }) => [block, after])).toEqual([wanted]);
    expect(found[0]?.reason).toBe(remark);
  });

  it.each([
    'India proposes to replace “now” with “soon” in paragraph 7.',
    'India proposes to delete “later”',
    'India proposes to meet again',
  ])('%j is about none', (remark) => {
    expect(detect(...text, paragraph('r', remark))).toEqual([]);
  });
});

describe('a bracket that names its parties in other words', () => {
  it.each([
    ['to [Norway proposes, supported by Sweden: act] now', 'to [act] (+NOR) (+SWE) now'],
    ['to [Proposed by Norway; opposed by India: act] now', 'to [act] (+NOR) (-IND) now'],
    ['to [Norway, Sweden in favour; India against: act] now', 'to [act] (+NOR, +SWE) (-IND) now'],
    ['to [Norway would like to add: act] now', 'to [act] (+NOR) now'],
    ['to [Norway would like to delete: act] now', 'to [act] (-NOR) now'],
    ['to [India suggests: act] now', 'to [act] (+IND) now'],
    ['to [Индия предлагает исключить: act] now', 'to [act] (-IND) now'],
    ['to [act (proposed by Norway)] now', 'to [act] (+NOR) now'],
    ['to [act – proposed by Norway] now', 'to [act] (+NOR) now'],
    ['to [act] [proposed by Norway] now', 'to [act] (+NOR) now'],
    ['to [India: act at once] now', 'to [act at once] (+IND) now'],
  ])('%j would be %j', (text, after) => {
    expect(afters(paragraph('1', text))).toEqual([after]);
  });

  it.each([
    'to [India: we prefer the old words] now',
    'to act [India: at once]',
    'to [Note: act] now',
    'to [Monday: act] now',
    'to [Supported by evidence: act] now',
  ])('%j is left alone', (text) => {
    expect(afters(paragraph('1', text))).toEqual([]);
  });
});
