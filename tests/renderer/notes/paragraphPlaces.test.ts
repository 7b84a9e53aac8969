import { describe, expect, it } from 'vitest';
import { type PageWord, paragraphPlaces } from '#renderer/features/notes/paragraphPlaces';
import { withWritten } from '#renderer/features/notes/withWritten';
import { noteOf } from '#tests/domain/notes/notes';

const word = (text: string, x: number, y: number): PageWord => ({ text, x, y, width: 10, height: 5 });

describe('a paragraph on the page', () => {
  it('is found by its letters, whatever the spaces and hyphens of its lines', () => {
    const pages = [[word('The Em-', 10, 20), word('bassy of', 10, 30), word('Türkiye.', 40, 30)]];
    expect(paragraphPlaces(['The Embassy of Türkiye.'], pages)).toEqual([
      [{ page: 0, x: 10, y: 20, width: 40, height: 15 }],
    ]);
  });

  it('stands on both pages where it runs over', () => {
    const pages = [[word('One two', 10, 90)], [word('three.', 10, 5)]];
    expect(paragraphPlaces(['One two three.'], pages)[0]?.map(({ page }) => page)).toEqual([0, 1]);
  });

  it('that is said twice is found in its order', () => {
    const pages = [[word('Same.', 10, 10), word('Same.', 10, 50)]];
    expect(paragraphPlaces(['Same.', 'Same.'], pages).map(([place]) => place?.y)).toEqual([10, 50]);
  });

  it('written from the right is found though its words are listed from the left', () => {
    const pages = [[word('تركيا', 10, 20), word('سفارة', 40, 20), word('كازاخستان', 40, 40)]];
    expect(paragraphPlaces(['سفارة تركيا كازاخستان'], pages)[0]?.[0]).toMatchObject({ x: 10, y: 20 });
  });

  it('that is not on the pages has no place', () => {
    expect(paragraphPlaces(['Absent', ''], [[word('Other', 1, 1)]])).toEqual([[], []]);
  });
});

describe('what is written on the page', () => {
  it('takes the place of a formula in its language, and gives it back', () => {
    const written = withWritten(noteOf(), { language: 'en', id: 'courtesy' }, 'Our own courtesy.');
    expect(written.overrides).toEqual({ en: { courtesy: 'Our own courtesy.' } });
    expect(withWritten(written, { language: 'en', id: 'courtesy' }, null).overrides).toEqual({ en: {} });
  });

  it('goes into the person’s own paragraph, which an empty text takes away', () => {
    const fields = noteOf({ body: { en: ['First.', 'Second.'] } });
    const place = { language: 'en', id: 'own.1' } as const;
    expect(withWritten(fields, place, 'Changed.').body.en).toEqual(['First.', 'Changed.']);
    expect(withWritten(fields, place, ' ').body.en).toEqual(['First.']);
  });
});
