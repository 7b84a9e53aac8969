/** What stands around the title of an enclosed text, in the forms that offices use, on made-up texts. */

import { describe, expect, it } from 'vitest';
import { readDocument } from '#domain/circular/documentHead';
import { statedRevision } from '#domain/circular/symbols';
import { understand } from '#domain/circular/understand';
import { shippedProfiles } from '#domain/organisations/shipped';
import { readText } from '#formats/text/readText';

const title = 'Draft Decision on the Reform of the Owl Fund';
const body = 'The owls agree on the following:\n\n1. To hoot [loudly] (+IND) at night.';

/** The text that the lines are the head of, with another one before it. */
const second = (...lines: readonly string[]) => {
  const first = 'Draft Decision on Moths\n\nThe owls agree on the following:\n\n1. To eat moths.';
  const read = understand(readText([first, ...lines, body].join('\n\n')), shippedProfiles);
  expect(read.documents).toHaveLength(2);
  return read.documents[1];
};

describe('a revision', () => {
  it.each([
    ...['Rev.2', 'Rev. 2', 'rev2', 'REV 2', '(Rev.2)', 'R.2', 'Revision 2', 'revision 2', '(revision 2)'],
    ...['2nd revision', 'Second revision', 'Version 2', 'V.2', 'Ред.2', 'Редакция 2', 'Вторая редакция'],
    ...['Ревизия 2', '2-ревизия', '2-я редакция', '2-нұсқа', 'Rev.2, 22 June 2022', 'June 2024, revision 2'],
  ])('is 2 where “%s” stands below the title or above it', (line) => {
    expect(second(title, line)).toMatchObject({ title, revision: 2 });
    expect(second(line, title)).toMatchObject({ title, revision: 2 });
  });

  it.each(['SOC/2021/DRAFT/3', 'Resolution 2', 'v 2 of the text', 'пятого заседания', 'Red. 2'])(
    'is none in “%s”',
    (words) => {
      expect(statedRevision(words)).toBeNull();
    },
  );
});

describe('a symbol', () => {
  it.each([...['A/79/L.1', 'MC.DD/12/24', 'OIC/CFM-50/POL/DR.4/Rev.1', 'WT/GC/W/933', 'SCO/2024/DRAFT/4']])(
    'of another organisation is read, and is none of the title: “%s”',
    (symbol) => {
      expect(second(symbol, title)).toMatchObject({ title, symbol });
      expect(second(`${title}\n${symbol}`)?.symbol).toBe(symbol);
    },
  );

  it.each([
    ['SOC/2021/DRAFT/3/Rev.2: Plan of Owls', 'Plan of Owls'],
    ['SOC/2021/DRAFT/3/Rev.2 – Plan of Owls', 'Plan of Owls'],
    ['SOC/2021/DRAFT/3/Rev.2\nPlan of Owls', 'Plan of Owls'],
    ['SOC/2021/DRAFT/3 (Rev.2)', 'SOC/2021/DRAFT/3 (Rev.2)'],
  ])('is cut from the title in front of which it stands: “%s”', (text, wanted) => {
    const block = { kind: 'heading', id: 'b1', label: null, level: 1, text, marks: [] } as const;
    expect(readDocument([block], null).title).toBe(wanted);
  });

  it('stands in a symbol also before its addenda and corrigenda', () => {
    expect(statedRevision('SOC/2024/DRAFT/2/Rev.1/Add.1/Corr.2')).toBe(1);
    expect(statedRevision('Rev 12/2024')).toBeNull();
  });

  it.each(['SOC/2021/DRAFT/3/Rev.2', '(SOC/2021/DRAFT/3/Rev.2)', 'SOC/2021/DRAFT/3/Rev. 2'])(
    'stands on a line of its own, above or below: %s',
    (line) => {
      const wanted = { title, symbol: 'SOC/2021/DRAFT/3/Rev.2', revision: 2 };
      expect(second(title, line)).toMatchObject(wanted);
      expect(second(line, title)).toMatchObject(wanted);
    },
  );
});

describe('who puts a text forward', () => {
  it.each([
    ...['Proposal by the Kingdom of Owls', 'Submitted by the Kingdom of Owls', 'Draft proposed by Owlland'],
    ...['Sponsored by Owlland and Mothland', 'Working paper submitted by Owlland', 'Представлено Совией'],
    ...['Предложение Республики Совия', 'Внесено Совией', 'Үкі Республикасы ұсынған'],
  ])('is named below the title: %s', (line) => {
    expect(second(title, line)).toMatchObject({ title, proposer: line });
  });

  it('is named without the brackets around it', () => {
    expect(second(title, '(submitted by the Kingdom of Owls)')).toMatchObject({
      title,
      proposer: 'submitted by the Kingdom of Owls',
    });
  });
});

describe('a title', () => {
  it('may end with years and their abbreviation', () => {
    const years = 'Проект решения Форума о совах в 2026-2028 гг.';
    expect(second(years)).toMatchObject({ title: years });
  });

  it('may be set like any other words, where a line of a head stands beside it', () => {
    const terms = 'Terms of Reference of the Working Group on Owls';
    expect(second(terms, 'Rev.3')).toMatchObject({ title: terms, revision: 3 });
    expect(second('Chairmanship of Owlland', terms)).toMatchObject({ title: terms });
  });
});
