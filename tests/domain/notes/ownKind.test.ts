import { describe, expect, it } from 'vitest';
import type { NoteKindData } from '#domain/notes/kinds';
import { kindProblem, slotsOf } from '#domain/notes/ownKind';

const kind = (change: Partial<NoteKindData> = {}): NoteKindData => ({
  id: 'own-1',
  title: 'Visit',
  needs: [],
  fields: [{ id: 'day', type: 'date', required: 'yes' }],
  texts: { en: ['{opening} announce a visit on {day}.'] },
  ...change,
});

describe('a kind while a person writes it', () => {
  it('can be used when each slot is one that a note fills', () => {
    expect(kindProblem(kind())).toBeNull();
    expect(slotsOf(kind())).toContain('day');
  });

  it('says which slot nothing fills, or that the words cannot be read', () => {
    expect(kindProblem(kind({ texts: { ru: ['{opening} о {guest}.'] } }))).toEqual({
      code: 'words',
      language: 'ru',
      slot: 'guest',
    });
    expect(kindProblem(kind({ texts: { en: ['{opening'] } }))).toMatchObject({ code: 'words', slot: null });
  });

  it('needs a name, and fields whose slots are distinct and well formed', () => {
    expect(kindProblem(kind({ title: ' ' }))).toEqual({ code: 'title' });
    const twice = [...kind().fields, ...kind().fields];
    expect(kindProblem(kind({ fields: twice }))).toEqual({ code: 'fields' });
    const odd = [{ id: 'Not a slot', type: 'line', required: 'no' } as const];
    expect(kindProblem(kind({ fields: odd, texts: {} }))).toEqual({ code: 'fields' });
  });
});
