/** A person puts right where the words of a bracket come from. */

import { describe, expect, test } from 'vitest';
import { linesOf, openText } from './support';
import { textOf } from './texts';

const text = textOf('1. To suppress [smuggling,] (+KAZ) obtaining.', '2. To [act] (-IND) now.');

const keyIn = (session: ReturnType<typeof openText>, block: string) =>
  session.getSnapshot().proposals.find(({ groups }) => groups[0]?.block === block)?.groups[0]?.key ?? '';

const baseOf = (session: ReturnType<typeof openText>) =>
  session.project({ kind: 'base' }).blocks.map((block) => (block.kind === 'table' ? '' : block.text));

describe('the origin of a bracket, put right by a person', () => {
  test('changes how the base reads and no character of the text', () => {
    const session = openText(text);
    const version = session.version;
    expect(baseOf(session)[0]).toBe('To suppress obtaining.');
    expect(session.correctOrigin(keyIn(session, 'b1'), 'unattributed')).toBe(true);
    expect(baseOf(session)[0]).toBe('To suppress smuggling, obtaining.');
    expect(linesOf(session)[0]).toBe('To suppress [smuggling,] (+KAZ) obtaining.');
    expect(session.version).toBeGreaterThan(version);
    expect(session.isOriginCorrected(keyIn(session, 'b1'))).toBe(true);
  });

  test('is kept with the document and found again', () => {
    const session = openText(text);
    session.correctOrigin(keyIn(session, 'b1'), 'base');
    const { rolling, origins } = session.content();
    expect(origins).toEqual([{ block: 'b1', group: 0, origin: 'base', corrected: true }]);
    const again = openText(text, { rolling, origins });
    expect(again.getSnapshot().proposals[0]?.groups[0]?.origin).toBe('base');
    expect(again.isOriginCorrected(keyIn(again, 'b1'))).toBe(true);
  });

  test('is undone and done again like an edit, also after a restart', () => {
    const session = openText(text);
    const before = session.content();
    session.correctOrigin(keyIn(session, 'b1'), 'base');
    const after = session.content();
    expect(session.run({ kind: 'undo' })).toBe(true);
    expect(session.content()).toEqual(before);
    expect(session.run({ kind: 'redo' })).toBe(true);
    expect(session.content()).toEqual(after);
    const undo = JSON.parse(JSON.stringify(session.undoRecord()));
    const again = openText(text, { ...after, undo });
    expect(again.run({ kind: 'undo' })).toBe(true);
    expect(again.content().origins).toEqual(before.origins);
  });

  test('stays when the delegation signs the group and when words before it change', () => {
    const session = openText(text);
    session.correctOrigin(keyIn(session, 'b2'), 'unattributed');
    session.goToGroup(keyIn(session, 'b2'));
    session.run({ kind: 'support' });
    expect(session.content().origins).toContainEqual({
      block: 'b2',
      group: 0,
      origin: 'unattributed',
      corrected: true,
    });
  });

  test('the same origin again is no change', () => {
    const session = openText(text);
    expect(session.correctOrigin(keyIn(session, 'b1'), 'proposed')).toBe(false);
    expect(session.correctOrigin('nothing', 'base')).toBe(false);
    expect(session.getSnapshot().canUndo).toBe(false);
  });
});
