import { describe, expect, it } from 'vitest';
import { repairWords } from '#renderer/features/proposals/repairWords';
import { draft, p } from '#tests/support/draft';
import { linesOf, openText } from '../editor/support';

const parties = new Set(['IND', 'KAZ', 'TUR']);
const opened = (text: string) => openText(draft(p(text)), { parties });
const firstOf = (session: ReturnType<typeof opened>) => {
  const row = session.getSnapshot().diagnostics[0];
  if (row === undefined) throw new Error('The text has no diagnostic.');
  return row;
};

describe('Mending the notation', () => {
  it('takes away a party that is named twice, and one undo brings it back', () => {
    const text = 'To [condemn] (+IND) (+IND) violence.';
    const session = opened(text);
    expect(session.repair(firstOf(session))).toBe(true);
    expect(linesOf(session)).toEqual(['To [condemn] (+IND) violence.']);
    expect(session.getSnapshot().diagnostics).toEqual([]);
    session.run({ kind: 'undo' });
    expect(linesOf(session)).toEqual([text]);
  });

  it('leaves the base as it was circulated, whatever is mended', () => {
    const irregular = [
      'To [condemn violence.',
      'To condemn] violence.',
      'To [condemn] (+IMD) violence.',
      'To [condemn] (IND) violence.',
      'To [] (+IND) condemn violence.',
      'To [condemn] (+IND) (-IND) violence.',
    ];
    for (const text of irregular) {
      const session = opened(text);
      const base = session.project({ kind: 'base' });
      const row = firstOf(session);
      const possible = session.canRepair(row);
      expect(session.repair(row), text).toBe(possible);
      expect(linesOf(session)[0] !== text, text).toBe(possible);
      expect(session.project({ kind: 'base' }), text).toEqual(base);
    }
  });

  it('does nothing for a diagnostic that the text has no more', () => {
    const session = opened('To [condemn] (+IND) (+IND) violence.');
    const row = firstOf(session);
    session.repair(row);
    expect(session.canRepair(row)).toBe(false);
    expect(session.repair(row)).toBe(false);
  });

  it('has words for every repair that is suggested, and none where none is', () => {
    const none = { code: 'stray-bracket', from: 0, to: 1, subject: ']', repair: null } as const;
    expect(repairWords(none)).toBeNull();
    expect(repairWords({ ...none, repair: [{ from: 0, to: 0, insert: '[' }] })).toEqual({
      key: 'openAtStart',
      words: '[',
    });
  });
});
