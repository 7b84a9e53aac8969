import { expect, it } from 'vitest';
import type { EntryKind } from '#domain/sitting/sitting';
import { newWords } from '#renderer/features/sitting/newWords';

const said = (kind: EntryKind, before: string, after: string): string =>
  newWords({
    id: '1',
    at: '2026-06-14T12:00:00Z',
    voices: [],
    kind,
    place: null,
    block: 'b1',
    changes: [{ unit: 'b1', before, after }],
    undoneAt: null,
  });

it('a signature is told with the words that it stands behind', () => {
  expect(said('signs', 'a [fundamental] (+IND) right', 'a [fundamental] (+IND) (-RUS) right')).toBe(
    'fundamental',
  );
  expect(said('signs', 'a [fundamental] right', 'a [fundamental] (+KAZ) right')).toBe('fundamental');
});

it('a signature inside another bracket is told with its own words', () => {
  expect(
    said('signs', '[all [four] (-IND) pillars] (+TUR)', '[all [four] (-IND) (+CHN) pillars] (+TUR)'),
  ).toBe('four');
});

it('new words are told as they stand', () => {
  expect(said('words', 'a right', 'a [basic] (+TUR) right')).toBe('[basic] (+TUR)');
});
