/** The notation on the real circulars: note NCT/CT/801 of 22 June 2022 with the draft plan of action. */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paragraphBreak, type View } from '#domain/notation/notation';
import { parseRolling, serialize } from '#domain/notation/parse';
import { positionOf } from '#domain/notation/positions';
import { project } from '#domain/notation/project';
import { proposalsOf } from '#domain/notation/proposals';

const folder = '../shared/circulars';
const isThere = existsSync(`${folder}/note-NCT-CT-801.txt`);
if (!isThere)
  console.warn(`The circulars are not at ${folder}: the notation is not tried on real texts in this run.`);

/** Lines joined to paragraphs where the page broke them in the middle of a sentence, as the readers do. */
function paragraphsOf(name: string): readonly string[] {
  const text = readFileSync(`${folder}/${name}`, 'utf8').replace(/\r\n/g, '\n');
  return text.replace(/(?<=Counter-|drivers of)\n\n/g, ' ').split(/\n+/);
}

const read = (name: string) => parseRolling(paragraphsOf(name).join(paragraphBreak));

describe.runIf(isThere)('note NCT/CT/801', () => {
  const rolling = isThere ? read('note-NCT-CT-801.txt') : parseRolling('');
  const paragraphs = rolling.text.split(paragraphBreak);
  const startOf = (beginning: string) => rolling.text.indexOf(beginning);

  const inView = (beginning: string, view: View) => {
    const index = paragraphs.findIndex((text) => text.startsWith(beginning));
    return project(rolling, view).paragraphs[index]?.text;
  };

  test('is printed back as it came', () => {
    expect(serialize(rolling)).toBe(rolling.text);
  });

  test('holds seventy-seven groups by nine parties', () => {
    expect(rolling.groups.length).toBe(77);
    const parties = new Set(
      rolling.groups.flatMap((group) => [...positionOf(group).supports, ...positionOf(group).opposes]),
    );
    expect([...parties].sort().join(' ')).toBe('BHR CHN EGY IND IRN IRQ ISR RUS TUR');
  });

  test('has one bracket that nobody closed: Pillar II, paragraph 12', () => {
    const inPlan = rolling.diagnostics.map(({ code, from }) => [code, from]);
    expect(inPlan).toEqual([['unclosed-bracket', startOf('12. [To identify') + 4]]);
    const open = rolling.groups.find((group) => !group.closed);
    expect(open).toMatchObject({ origin: 'unattributed', depth: 0 });
    expect(rolling.groups.filter((group) => group.parent === open?.index).length).toBe(6);
  });

  test('has replacements in both orders', () => {
    const words = (index: number) => {
      const group = rolling.groups[index];
      return rolling.text.slice(group?.innerFrom, group?.innerTo);
    };
    const replacements = proposalsOf(rolling).flatMap((proposal) =>
      proposal.kind === 'replacement' ? [`${words(proposal.old)} → ${words(proposal.new)}`] : [],
    );
    expect(replacements).toContain('undertake → encourage');
    expect(replacements).toContain("pursuant to → in accordance with Member States' obligations under the");
    expect(replacements).toContain('law enforcement agencies → Member States');
    expect(replacements).toContain('or → ,');
  });

  test.each<[string, string, View, string]>([
    [
      'the chapeau of Pillar I as circulated',
      'Resolve to',
      { kind: 'base' },
      'Resolve to undertake the following measures aimed at addressing the conditions conducive to the spread of terrorism:',
    ],
    [
      'the chapeau of Pillar I as Israel wants it',
      'Resolve to',
      { kind: 'party', party: 'ISR' },
      'Resolve to encourage the following measures aimed at addressing the conditions conducive to the spread of terrorism:',
    ],
    [
      'Pillar I, paragraph 3 with all changes made',
      '3. To promote human rights',
      { kind: 'accepted' },
      '3. To promote human rights as well as values of mutual respect, respect for diversity, pluralism and tolerance among different cultures, civilizations and religions.',
    ],
    [
      'Pillar I, paragraph 4 as circulated',
      '4. To respect freedom',
      { kind: 'base' },
      '4. To respect freedom of religions, promote inter-ethnic and inter-religious dialogue and prevent disinformation that could lead to radicalization.',
    ],
    [
      'Pillar I, paragraph 6 with all changes made',
      '6. To condemn',
      { kind: 'accepted' },
      '6. To condemn any forms of justification, glorification or apologia of terrorism, that may incite further terrorist acts, to continue to work to develop and adopt measures to counter the threat posed by the spread of terrorist ideology as well as means to counter terrorism propaganda, and recruitment, including through the Internet and social networks in accordance with domestic legislation and respective obligations under international law to prohibit by law incitement to commit a terrorist act or acts and prevent such conduct.',
    ],
    [
      'Pillar II, paragraph 4 as Iran wants it',
      '4. To continue to implement',
      { kind: 'party', party: 'IRN' },
      '4. To continue to implement national as well as international Standards on countering money laundering, the financing of terrorism and proliferation of weapons of mass destruction, as well as to enhance cooperation in these areas within the relevant regional and international bodies.',
    ],
    [
      'Pillar II, paragraph 10 as circulated',
      '10. To identify and suppress',
      { kind: 'base' },
      '10. To identify and suppress terrorist activities of criminal groups and individuals smuggling, obtaining, handling, financing, storing, using or seeking access to all types of weapons, explosives, materials and components that can be used to manufacture explosive devices.',
    ],
    [
      'Pillar II, paragraph 12 as circulated',
      '12. [To identify',
      { kind: 'base' },
      '12. To identify and address challenges arising out of the usage of cryptocurrencies for terrorism financing and narco trafficking, as well as use of drones for cross-border trafficking of arms, drugs and launching terror attacks.',
    ],
  ])('%s', (_, beginning, view, expected) => {
    expect(inView(beginning, view)).toBe(expected);
  });

  test('paragraph 11a disappears from the base with its label', () => {
    expect(inView('[11a. To enhance', { kind: 'base' })).toBeNull();
    expect(inView('[11a. To enhance', { kind: 'accepted' })).toBe(
      '11a. To enhance cooperation to counter and suppress nexus between the terrorism and transnational organized criminal networks.',
    );
  });

  test('paragraph 2 of Pillar II disappears for India down to its number', () => {
    expect(inView('2. [To support', { kind: 'party', party: 'IND' })).toBe('2.');
  });
});

describe.runIf(isThere)('the other circulars', () => {
  test.each([
    'note-NCT-CID-696.txt',
    'note-NCT-G-1501.txt',
    'note-SOC-DOC-1289.txt',
    'asean-declaration-2024.txt',
  ])('%s holds no group and nothing irregular, symbols and years in parentheses included', (name) => {
    const rolling = read(name);
    expect(rolling.groups).toEqual([]);
    expect(rolling.diagnostics).toEqual([]);
    expect(project(rolling, { kind: 'base' }).paragraphs.map(({ text }) => text)).toEqual(paragraphsOf(name));
  });
});
