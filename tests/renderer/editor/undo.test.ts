/** Undo without limit, over a restart too, and the log that the text writes of itself. */

import { describe, expect, test } from 'vitest';
import type { TextChange } from '#renderer/editor/changeLog';
import type { UndoRecord } from '#renderer/editor/plugins/undo';
import { linesOf, openText, select, type } from './support';
import { textOf } from './texts';

const circulated = textOf('1. To support the Strategy.', '2. To suppress [smuggling,] obtaining.');

describe('undo after a restart', () => {
  const worked = () => {
    const session = openText(circulated);
    select(session, 'b1', 'support');
    session.run({ kind: 'proposeReplacement', text: 'back' });
    select(session, 'b2', 'smuggling');
    session.run({ kind: 'support' });
    return session;
  };

  test('takes back step by step what was done before it, with the origins', () => {
    const before = worked();
    const undo = JSON.parse(JSON.stringify(before.undoRecord())) as UndoRecord;
    const after = openText(circulated, { ...before.content(), undo });
    expect(after.getSnapshot().canUndo).toBe(true);
    after.run({ kind: 'undo' });
    expect(linesOf(after)[1]).toBe('To suppress [smuggling,] obtaining.');
    after.run({ kind: 'undo' });
    expect(after.content().rolling).toEqual(circulated);
    expect(after.run({ kind: 'undo' })).toBe(false);
    while (after.run({ kind: 'redo' }));
    expect(after.content()).toEqual(before.content());
  });

  test('goes on with what is done after it', () => {
    const before = worked();
    const undo = JSON.parse(JSON.stringify(before.undoRecord())) as UndoRecord;
    const after = openText(circulated, { ...before.content(), undo });
    after.goToBlock('b1', 0);
    type(after, 'Not ');
    after.run({ kind: 'undo' });
    expect(after.content()).toEqual(before.content());
  });
});

test('an undo gives the origin of a group back that its text no longer tells', () => {
  const session = openText(circulated);
  select(session, 'b2', 'smuggling');
  session.run({ kind: 'enter', entry: { words: null, voices: [{ party: 'TUR', sign: '+' }] } });
  session.run({ kind: 'enter', entry: { words: null, voices: [{ party: 'IND', sign: '+' }] } });
  session.run({ kind: 'undo' });
  session.run({ kind: 'undo' });
  expect(session.content()).toEqual({ rolling: circulated, origins: [] });
  expect(session.getSnapshot().canUndo).toBe(false);
});

describe('the log of the text', () => {
  test('restoring a version is told as taking back, so that no log counts it as words of anybody', () => {
    const session = openText(textOf('1. To support it.'));
    const before = session.content();
    select(session, 'b1', 'support');
    type(session, 'aid');
    const kinds: string[] = [];
    session.subscribeChanges(({ kind }) => kinds.push(kind));
    session.restore(before);
    expect(kinds).toEqual(['undo']);
  });

  test('says who spoke, where, and how it read before and after', () => {
    const session = openText(circulated);
    const heard: TextChange[] = [];
    session.subscribeChanges((change) => heard.push(change));
    select(session, 'b1', 'support');
    session.run({ kind: 'enter', entry: { words: 'back', voices: [{ party: 'TUR', sign: '+' }] } });
    session.run({ kind: 'undo' });
    expect(heard).toEqual([
      {
        kind: 'words',
        voices: [{ party: 'TUR', sign: '+' }],
        block: 'b1',
        place: '1',
        changes: [
          {
            unit: 'b1',
            before: 'To support the Strategy.',
            after: 'To [support] (-TUR) [back] (+TUR) the Strategy.',
          },
        ],
      },
      expect.objectContaining({ kind: 'undo', voices: [] }),
    ]);
  });

  test('lets a change be taken back, and refuses what would touch the circulated text', () => {
    const session = openText(circulated);
    const heard: TextChange[] = [];
    session.subscribeChanges((change) => heard.push(change));
    select(session, 'b1', 'support');
    session.run({ kind: 'enter', entry: { words: 'back', voices: [{ party: 'TUR', sign: '+' }] } });
    const changes = heard[0]?.changes.map(({ unit, before, after }) => ({
      unit,
      before: after,
      after: before,
    }));
    expect(session.takeBack(changes ?? [])).toBe(true);
    expect(session.content().rolling).toEqual(circulated);
    expect(session.takeBack([{ unit: 'b1', before: null, after: 'Something else.' }])).toBe(false);
    expect(session.takeBack([{ unit: 'b1', before: null, after: null }])).toBe(false);
    expect(session.content().rolling).toEqual(circulated);
  });
});
