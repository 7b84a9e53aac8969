import { describe, expect, it } from 'vitest';
import type { NoteFields } from '#domain/notes/noteFields';
import { shippedProfiles } from '#domain/organisations/shipped';
import { withFollowingPlace } from '#renderer/features/notes/followPlace';
import { replyFields } from '#renderer/features/notes/replyFields';

const ministry: NoteFields = replyFields(
  null,
  [],
  { organisation: 'cica', sender: { party: 'TUR', office: 'ministry', in: null }, place: { en: 'Ankara' } },
  '2026-11-21',
);
const embassy: NoteFields = { ...ministry, from: { party: 'TUR', office: 'embassy', in: 'KAZ' } };
const placeOf = (before: NoteFields, next: NoteFields) =>
  withFollowingPlace(before, next, shippedProfiles).place?.en;

describe('The place of a note', () => {
  it('follows when another office writes', () => {
    expect(placeOf(ministry, embassy)).toBe('Astana');
    expect(placeOf({ ...ministry, place: null }, { ...embassy, place: null })).toBe('Astana');
  });

  it('follows in two steps too: first the embassy, then its host state', () => {
    const undecided = withFollowingPlace(
      ministry,
      { ...embassy, from: { ...embassy.from, in: null } },
      shippedProfiles,
    );
    expect(undecided.place?.en).toBe('Ankara');
    expect(placeOf(undecided, { ...undecided, from: embassy.from })).toBe('Astana');
  });

  it('stays where a person has written another one', () => {
    const istanbul = { place: { en: 'Istanbul' } };
    expect(placeOf({ ...ministry, ...istanbul }, { ...embassy, ...istanbul })).toBe('Istanbul');
  });

  it('stays when something else changes, and where nothing is known', () => {
    expect(placeOf(ministry, { ...ministry, reference: '7' })).toBe('Ankara');
    expect(placeOf(ministry, { ...embassy, from: { ...embassy.from, in: null } })).toBe('Ankara');
  });
});
