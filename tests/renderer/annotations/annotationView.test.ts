import { describe, expect, it } from 'vitest';
import type { AnnotationRecord } from '#renderer/data/records';
import { anchorsToDraw, draftAnchorId } from '#renderer/features/annotations/anchorsToDraw';
import {
  annotationEntries,
  countAnnotations,
  filterAnnotations,
} from '#renderer/features/annotations/annotationView';
import { anchorAt, annotation } from '#tests/support/annotations';

const order = ['b1', 'b2', 'b3'];
const idsOf = (entries: readonly { readonly record: AnnotationRecord }[]) =>
  entries.map(({ record }) => record.id);

describe('The order of annotations', () => {
  it('is the order of the text, by paragraph and then by place in it', () => {
    const records = [
      annotation({ id: 'late', anchor: anchorAt('b2', 30) }),
      annotation({ id: 'first', anchor: anchorAt('b1', 5) }),
      annotation({ id: 'early', anchor: anchorAt('b2', 3) }),
    ];
    expect(idsOf(annotationEntries(records, [], order))).toEqual(['first', 'early', 'late']);
  });

  it('follows the place that the open text has now, not the saved one', () => {
    const records = [
      annotation({ id: 'a', anchor: anchorAt('b1', 0) }),
      annotation({ id: 'b', anchor: anchorAt('b2', 0) }),
    ];
    const moved = [{ id: 'a', anchor: anchorAt('b3', 9), lost: false }];
    expect(idsOf(annotationEntries(records, moved, order))).toEqual(['b', 'a']);
  });

  it('puts those last whose words are gone, and says so', () => {
    const records = [
      annotation({ id: 'gone', anchor: anchorAt('b1', 0) }),
      annotation({ id: 'here', anchor: anchorAt('b3', 0) }),
    ];
    const entries = annotationEntries(
      records,
      [{ id: 'gone', anchor: anchorAt('b1', 0), lost: true }],
      order,
    );
    expect(entries.map(({ record, lost }) => [record.id, lost])).toEqual([
      ['here', false],
      ['gone', true],
    ]);
  });

  it('keeps two on the same words in the order of their making', () => {
    const records = [
      annotation({ id: 'second', createdAt: '2024-01-02T00:00:00Z' }),
      annotation({ id: 'first', createdAt: '2024-01-01T00:00:00Z' }),
    ];
    expect(idsOf(annotationEntries(records, [], order))).toEqual(['first', 'second']);
  });
});

describe('Filters of annotations', () => {
  const entries = annotationEntries(
    [
      annotation({ id: 'open', visibility: 'share' }),
      annotation({ id: 'secret', visibility: 'private' }),
      annotation({ id: 'done', visibility: 'private', state: 'resolved' }),
    ],
    [],
    order,
  );

  it('count open, resolved and private ones', () => {
    expect(countAnnotations(entries)).toEqual({ open: 2, resolved: 1, private: 2, all: 3 });
  });

  it('show private ones, resolved or not', () => {
    expect(idsOf(filterAnnotations(entries, 'private'))).toEqual(['secret', 'done']);
  });
});

describe('What is drawn in the text', () => {
  it('keeps the place that the open text knows, for the saved one may be older', () => {
    const drawn = anchorsToDraw([annotation({ id: 'a', anchor: anchorAt('b1', 0) })], null, [
      { id: 'a', anchor: anchorAt('b1', 7), lost: false },
    ]);
    expect(drawn[0]?.anchor.from).toBe(7);
  });

  it('carries the unsaved draft along, private where it is private', () => {
    const draft = { anchor: anchorAt('b2', 4), visibility: 'private' as const, text: '' };
    expect(anchorsToDraw([], draft, [])).toEqual([
      { id: draftAnchorId, anchor: draft.anchor, visibility: 'private', resolved: false },
    ]);
  });

  it('keeps the draft at its mapped place, and moves it when it was begun anew elsewhere', () => {
    const draft = { anchor: anchorAt('b2', 4), visibility: 'share' as const, text: '' };
    const known = [{ id: draftAnchorId, anchor: anchorAt('b2', 9), lost: false }];
    expect(anchorsToDraw([], draft, known)[0]?.anchor.from).toBe(9);
    expect(anchorsToDraw([], draft, known, true)[0]?.anchor.from).toBe(4);
  });
});
