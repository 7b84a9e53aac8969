import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollingOf } from '#domain/document/rolling';
import type { Group } from '#domain/notation/notation';
import { positionOf } from '#domain/notation/positions';
import { project } from '#domain/notation/project';
import { type TrackedUnit, trackedUnits, withoutOpposed } from '#domain/paper/trackedUnits';
import { paragraphs } from '#tests/laws/rollingTexts';
import { draft, p } from '#tests/support/draft';

/** `{+IND words}`, `{-IND words}`, `{+IND-TUR words}`; `¶` with what happened to the paragraph. */
function shown({ text, stretches, mark }: TrackedUnit): string {
  const signs = (inserted: string | null, deleted: string | null) =>
    `${inserted === null ? '' : `+${inserted}`}${deleted === null ? '' : `-${deleted}`}`;
  const words = stretches.map(({ from, to, inserted, deleted }) => {
    const change = signs(inserted, deleted);
    return change === '' ? text.slice(from, to) : `{${change} ${text.slice(from, to)}}`;
  });
  const end = signs(mark.inserted, mark.deleted);
  return words.join('') + (end === '' ? '' : `¶${end}`);
}

const tracked = (...texts: readonly string[]): string[] =>
  trackedUnits(rollingOf(draft(...texts.map((text) => p(text))))).map(shown);

const without = (unit: TrackedUnit, side: 'inserted' | 'deleted'): string =>
  unit.stretches
    .filter((stretch) => stretch[side] === null)
    .map(({ from, to }) => unit.text.slice(from, to))
    .join('');

/** Somebody still asks for what the group asks for: nobody changed his mind and left it to nobody. */
function isStoodFor(group: Group): boolean {
  const { supports, opposes } = positionOf(group);
  return group.origin === 'proposed' ? supports.length > 0 : opposes.length > 0;
}

describe('a rolling text as tracked changes', () => {
  it('has one author a party, and closes up white space with the change that made it', () => {
    expect(tracked('Resolve to [undertake] (-ISR) [encourage] (+ISR) (+BHR) it')).toEqual([
      'Resolve to {-ISR undertake}{+ISR encourage} it',
    ]);
    expect(tracked('right to life [,] (+IND) [and] (-IND) [fundamental] (+IND) freedom')).toEqual([
      'right to life{+IND ,} {-IND and}{+IND fundamental} freedom',
    ]);
  });

  it('has words that were struck in somebody’s addition inserted by the one and deleted by the other', () => {
    expect(tracked('To [share [and give] (-TUR) all] (+IND) now')).toEqual([
      'To {+IND share }{+IND-TUR and give }{+IND all }now',
    ]);
    expect(tracked('Act [soon] (+CHN) (-IRQ) again')).toEqual(['Act {+CHN-IRQ soon }again']);
  });

  it('brings and takes whole paragraphs with their ends', () => {
    expect(tracked('One.', '[11a. To act.] (+IND);', '[Two.] (-TUR)')).toEqual([
      'One.',
      '{+IND 11a. To act.;}¶+IND',
      '{-TUR Two.}¶-TUR',
    ]);
  });

  it('keeps the brackets that nobody signed, and says who else stands where', () => {
    const [unit] = trackedUnits(rollingOf(draft(p('a [b] c [d] (-IRN) (+BHR) (+ISR) e'))));
    expect(unit && shown(unit)).toBe('a [b] c {-IRN d }e');
    expect(unit?.remarks).toEqual([{ from: 8, to: 9, supports: ['BHR', 'ISR'], opposes: [] }]);
  });

  it('takes brackets that are to stay as words for no change, even around a whole paragraph', () => {
    const read = rollingOf(draft(p('[11a. To act.] (+IND)')));
    const [unit] = trackedUnits(read, { literal: new Set([0]) });
    expect(unit && shown(unit)).toBe('[11a. To act.] (+IND)');
  });

  it('keeps an addition that nobody asks for any more in the hand of whoever spoke of it first', () => {
    const read = rollingOf(draft(p('To act [soon] (-IRQ) (-CHN) again')));
    const [unit] = trackedUnits(read, { origins: new Map([[0, 'proposed']]) });
    expect(unit && shown(unit)).toBe('To act {+IRQ soon }again');
    expect(unit?.remarks).toEqual([{ from: 7, to: 11, supports: [], opposes: ['CHN'] }]);
  });

  it('gives the base text when all is rejected, and the accepted text when all is accepted', () => {
    fc.assert(
      fc.property(paragraphs, (text) => {
        const document = draft(...text.split('\u2029').map((one) => p(one)));
        const read = rollingOf(document);
        const base = project(read.rolling, { kind: 'base' }).paragraphs;
        const accepted = project(read.rolling, { kind: 'accepted' }, withoutOpposed(read.rolling)).paragraphs;
        fc.pre(read.rolling.groups.every(isStoodFor));
        trackedUnits(read).forEach((unit, index) => {
          expect(without(unit, 'inserted').trim()).toBe(base[index]?.text?.trim() ?? '');
          expect(without(unit, 'deleted').trim()).toBe(accepted[index]?.text?.trim() ?? '');
        });
      }),
    );
  });
});
