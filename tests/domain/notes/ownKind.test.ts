import { describe, expect, it } from 'vitest';
import { composeNote } from '#domain/notes/composeNote';
import type { KindField, NoteKindData } from '#domain/notes/kinds';
import { kindProblem, optionLines, slotsOf, withOptionLines } from '#domain/notes/ownKind';
import { shippedProfiles } from '#domain/organisations/shipped';
import { noteOf } from './notes';

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
    const { title: _title, ...unnamed } = kind();
    expect(kindProblem(unnamed)).toEqual({ code: 'title' });
    const { texts: _texts, ...wordless } = kind();
    expect(kindProblem(wordless)).toBeNull();
    const twice = [...kind().fields, ...kind().fields];
    expect(kindProblem(kind({ fields: twice }))).toEqual({ code: 'fields' });
    const odd = [{ id: 'Not a slot', type: 'line', required: 'no' } as const];
    expect(kindProblem(kind({ fields: odd, texts: {} }))).toEqual({ code: 'fields' });
  });

  it('writes the options of a choice a line each, language by language, and needs all of them', () => {
    const empty: KindField = { id: 'rank', type: 'choice', required: 'no' };
    const english = withOptionLines(empty, 'en', ['minister', 'deputy']);
    const both = withOptionLines(english, 'ru', ['министр', 'заместитель']);
    const texts = { en: ['{opening} announce {rank}.'], ru: ['{opening} сообщить: {rank}.'] };
    const written = (field: KindField) => kindProblem(kind({ fields: [field], texts }));
    expect(written(empty)).toEqual({ code: 'options', field: 'rank' });
    expect(written(english)).toEqual({ code: 'options', field: 'rank' });
    expect(written(both)).toBeNull();
    expect(optionLines(both, 'ru')).toEqual(['министр', 'заместитель']);
    expect(optionLines(withOptionLines(both, 'en', ['minister']), 'en')).toEqual(['minister', '']);
    const fewer = withOptionLines(withOptionLines(both, 'en', []), 'ru', ['министр']);
    expect(fewer.options).toHaveLength(1);
  });

  it('says the chosen option in each language, the first where none is chosen', () => {
    const field = withOptionLines(
      withOptionLines({ id: 'rank', type: 'choice', required: 'no' }, 'en', ['minister', 'deputy']),
      'ru',
      ['министра', 'заместителя'],
    );
    const own = kind({ fields: [field], texts: { en: ['Of the {rank}.'], ru: ['О визите {rank}.'] } });
    const first = (language: 'en' | 'ru', values = {}) =>
      composeNote(noteOf({ kind: 'own-1', languages: [language], values }), {
        profiles: shippedProfiles,
        kinds: [own],
        enclosurePages: 1,
        enclosureTitles: [],
      }).versions[0]?.editable[0]?.text;
    expect(first('en')).toBe('Of the minister.');
    expect(first('ru', { rank: field.options?.[1] })).toBe('О визите заместителя.');
  });
});
