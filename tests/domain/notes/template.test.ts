import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { formulas } from '#domain/notes/formulas/formulas';
import { kindOf, noteKindSchema, shippedKinds } from '#domain/notes/kinds';
import { fillTemplate, namesIn, parseTemplate } from '#domain/notes/template';

const fill = (source: string, values: Readonly<Record<string, string>>): string => {
  const parsed = parseTemplate(source);
  if (!parsed.ok) throw new Error(parsed.error.code);
  return fillTemplate(parsed.value, {
    slot: (name) => values[name] ?? '',
    holds: (name) => (values[name] ?? '') !== '',
  });
};

describe('a wording', () => {
  it('is filled slot by slot, and keeps what its conditions allow', () => {
    const wording = '{a}[b? of {b}[c?, {c}]][!b? alone].';
    expect(fill(wording, { a: 'Note', b: 'May', c: 'sent' })).toBe('Note of May, sent.');
    expect(fill(wording, { a: 'Note', b: 'May' })).toBe('Note of May.');
    expect(fill(wording, { a: 'Note', c: 'sent' })).toBe('Note alone.');
  });

  it('with a bracket or a brace out of place says where', () => {
    const error = (source: string) => {
      const parsed = parseTemplate(source);
      return parsed.ok ? null : parsed.error;
    };
    expect(error('ab [c? d')).toEqual({ at: 3, code: 'unclosed' });
    expect(error('ab ] c')).toEqual({ at: 3, code: 'stray' });
    expect(error('ab { c')).toEqual({ at: 3, code: 'stray' });
    expect(error('{a b}')).toEqual({ at: 0, code: 'slot' });
    expect(error('[ab] c')).toEqual({ at: 0, code: 'stray' });
  });

  it('without slots and conditions is its own words, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/[{}[\]]/.test(text)),
        (text) => fill(text, {}) === text,
      ),
    );
  });

  it('never takes the words that fill it for a wording', () => {
    fc.assert(fc.property(fc.string(), (text) => fill('{a}', { a: text }) === text));
  });
});

describe('the shipped formulas', () => {
  it('have words and a source for every kind in every language', () => {
    for (const { kinds } of Object.values(formulas))
      expect(Object.keys(kinds).sort()).toEqual(shippedKinds.map(({ id }) => id).sort());
  });

  it('name only slots that a note can fill', () => {
    const known =
      /^(?:sender|addressee|state|party|host|organisation|acronym|answers|subject|reference|pages|place|date|paragraphs|reason|capacity)(?:\.|$)/;
    for (const { phrases, kinds, courtesy, language } of Object.values(formulas)) {
      const wordings = [courtesy.text, ...Object.values(phrases).map(({ text }) => text)];
      wordings.push(...Object.values(kinds).flatMap(({ text }) => text));
      for (const wording of wordings) {
        const parsed = parseTemplate(wording);
        const slots = parsed.ok ? namesIn(parsed.value).slots : ['unreadable'];
        for (const slot of slots)
          expect(known.test(slot) || phrases[slot] !== undefined, `${language}: ${slot}`).toBe(true);
      }
    }
  });
});

describe('the kinds of notes', () => {
  it('are found by id, a person’s own before the shipped ones', () => {
    expect(kindOf('comments')?.needs).toContain('bodyOrEnclosure');
    expect(kindOf('comments', [{ id: 'comments', needs: [], fields: [] }])?.needs).toEqual([]);
    expect(kindOf('nothing')).toBeNull();
  });

  it('are refused when a wording cannot be read', () => {
    const kind = { id: 'own', needs: [], fields: [], texts: { en: ['{opening'] } };
    expect(v.safeParse(noteKindSchema, kind).success).toBe(false);
    expect(v.safeParse(noteKindSchema, { ...kind, texts: { en: ['{opening}'] } }).success).toBe(true);
  });
});
