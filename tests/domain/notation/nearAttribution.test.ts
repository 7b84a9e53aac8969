/** What was meant for an attribution and is none by the letter is said, and taking its repair changes only its place. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import { itemsOf } from '#domain/notation/positions';
import { partyNamed } from '#domain/organisations/members';
import { shippedProfiles } from '#domain/organisations/shipped';
import { stateNamed } from '#domain/organisations/states';

const cica = shippedProfiles.find(({ id }) => id === 'cica');
if (cica === undefined) throw new Error('The profile of CICA is shipped.');
const parties = new Set(cica.members.map(({ code }) => code));
const options = { parties, partyOf: (name: string) => partyNamed(cica, name) };

const read = (text: string) => parseRolling(text, options);
const repaired = (text: string, { repair }: Diagnostic): string =>
  [...(repair ?? [])]
    .sort((a, b) => b.from - a.from)
    .reduce((mended, { from, to, insert }) => mended.slice(0, from) + insert + mended.slice(to), text);

describe('a near attribution is offered as one', () => {
  it.each([
    ['(+ISR and BHR)', '(+ISR, BHR)'],
    ['(+ISR & BHR)', '(+ISR, BHR)'],
    ['(+ISR BHR)', '(+ISR, BHR)'],
    ['(+ISR +BHR)', '(+ISR, +BHR)'],
    ['(+ISR −BHR)', '(+ISR, -BHR)'],
    ['(+ISR,)', '(+ISR)'],
    ['(+ISR.)', '(+ISR)'],
    ['（+ISR）', '(+ISR)'],
    ['(+ISR', '(+ISR)'],
    ['(+Israel)', '(+ISR)'],
    ['(+Israel, Bahrain; -Iran)', '(+ISR, BHR, -IRN)'],
    ['(+Sri Lanka)', '(+LKA)'],
    ['(+Казахстан)', '(+KAZ)'],
    ['(+Казахстан и Индия)', '(+KAZ, IND)'],
    ['(+Қазақстан)', '(+KAZ)'],
  ])('%s is %s', (written, wanted) => {
    const text = `Resolve to [act] ${written}.`;
    const [found, ...others] = read(text).diagnostics;
    expect([found?.code, others]).toEqual(['miswritten-attribution', []]);
    expect(found && repaired(text, found)).toBe(`Resolve to [act] ${wanted}.`);
  });

  it.each([
    ['(Israel)', '(+ISR)'],
    ['(Israel, Bahrain)', '(+ISR, BHR)'],
  ])('names without a sign get one: %s', (written, wanted) => {
    const text = `[act] ${written}`;
    const [found] = read(text).diagnostics;
    expect([found?.code, found && repaired(text, found)]).toEqual(['sign-missing', `[act] ${wanted}`]);
  });

  it.each([
    ['(+ТUR)', '(+TUR)'],
    ['(+СIS)', '(+CIS)'],
    ['(+КАЗ)', '(+KAZ)'],
    ['(+РФ)', '(+RUS)'],
    ['(+ИНД)', '(+IND)'],
  ])('letters of another script are put into Latin ones: %s', (written, wanted) => {
    const text = `[act] ${written}`;
    const [found] = read(text).diagnostics;
    expect(found && repaired(text, found)).toBe(`[act] ${wanted}`);
  });

  it.each([
    '(SUM/2022/DRAFT/6)',
    '(2022-2023)',
    '(agreed)',
    '(agreed ad ref)',
    '(+)',
    '(−ed)',
    '(see Israel above)',
    '(РК)',
  ])('%s is words', (words) => {
    expect(read(`[act] ${words}`).diagnostics).toEqual([]);
  });

  it('is said by the names that are no codes, or as it stands', () => {
    const subject = (text: string) => read(text).diagnostics.map((one) => one.subject);
    expect(subject('[act] (+Israel, BHR)')).toEqual(['Israel']);
    expect(subject('[act] (+ISR and BHR)')).toEqual(['(+ISR and BHR)']);
  });

  it('the repair leaves every other character where it was, and the group signed', () => {
    const code = fc.constantFrom(...[...parties]);
    const joint = fc.constantFrom(' and ', ' & ', ' ', ' +', ', and ');
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', '.'), maxLength: 12 });
    fc.assert(
      fc.property(
        words,
        fc.uniqueArray(code, { minLength: 2, maxLength: 5 }),
        joint,
        words,
        (left, codes, between, right) => {
          const text = `${left}[x] (+${codes.join(between)})${right}`;
          const [found] = read(text).diagnostics;
          if (found === undefined) return expect(between).toBe('');
          const mended = repaired(text, found);
          expect(mended.startsWith(`${left}[x] (+`) && mended.endsWith(`)${right}`)).toBe(true);
          expect(read(mended).groups.flatMap((group) => itemsOf(group).map(({ party }) => party))).toEqual(
            codes,
          );
        },
      ),
    );
  });
});

describe('a State that is no member', () => {
  const withStates = (text: string, organisation = true) =>
    parseRolling(text, { ...(organisation ? options : {}), stateOf: stateNamed });
  const mended = (text: string, organisation = true) =>
    withStates(text, organisation).diagnostics.map((found) => [found.code, repaired(text, found)]);

  it.each([
    ['[act] (+Norway)', '[act] (+NOR)'],
    ['[act] (+Norway, Israel; -Chad)', '[act] (+NOR, ISR, -TCD)'],
    ['[act] (+ISR and NOR)', '[act] (+ISR, NOR)'],
    ['[act] (−Норвегия)', '[act] (-NOR)'],
    ['[act] (+United Kingdom)', '[act] (+GBR)'],
    ['[act] (+Chad and Bosnia and Herzegovina)', '[act] (+TCD, BIH)'],
    ['[act] (+Trinidad & Tobago, Norway)', '[act] (+TTO, NOR)'],
  ])('whose name stands in %s with a sign has its code offered', (text, wanted) => {
    expect(mended(text)).toEqual([['miswritten-attribution', wanted]]);
    expect(mended(text, false)).toEqual([['miswritten-attribution', wanted]]);
  });

  it.each(['[Tbilisi] (Georgia)', '[the words] (Norway)', '[1] (Oslo, Norway)'])(
    'is words without a sign: %s',
    (text) => {
      expect(mended(text)).toEqual([]);
      expect(mended(text, false)).toEqual([]);
    },
  );

  it('is an unknown party, and no slip of the pen for a member', () => {
    expect(read('[act] (+CHE)').diagnostics.map(({ repair }) => repair?.[0]?.insert)).toEqual(['CHN']);
    const [found] = withStates('[act] (+CHE)').diagnostics;
    expect([found?.code, found?.repair]).toEqual(['unknown-party', null]);
    expect(withStates('[act] (+CHE)', false).diagnostics).toEqual([]);
  });

  it('may be a member under a code that is its usual name', () => {
    expect(mended('[act] (+ROK)')).toEqual([['unknown-party', '[act] (+KOR)']]);
    const some = parseRolling('[act] (+USA) (+UK)', {
      parties: new Set(['GBR', 'USA']),
      stateOf: stateNamed,
    });
    expect(some.diagnostics.map(({ repair }) => repair?.[0]?.insert)).toEqual(['GBR']);
  });
});
