import { describe, expect, it } from 'vitest';
import type { Document } from '#domain/document/document';
import { rollingOf } from '#domain/document/rolling';
import { documentOrigins } from '#renderer/features/notes/documentOrigins';
import { emptyDocument } from '#tests/support/fakeSession';

const paragraph = (id: string, text: string) =>
  ({ id, kind: 'paragraph', label: null, level: 0, text, marks: [] }) as const;

const document: Document = {
  ...emptyDocument,
  blocks: [
    paragraph('b1', '[one] (+IND) and [two] (+KAZ)'),
    {
      id: 't',
      kind: 'table',
      rows: [
        {
          header: false,
          cells: [
            { text: '[three] (+KAZ)', marks: [], colspan: 1, rowspan: 1 },
            { text: '[four] (+KAZ)', marks: [], colspan: 1, rowspan: 1 },
          ],
        },
      ],
    },
  ],
};

describe('Kept origins', () => {
  it('find their groups in the rolling text of the whole document, in paragraphs and in tables', () => {
    const read = rollingOf(document);
    const origins = documentOrigins(read, [
      { block: 'b1', group: 1, origin: 'unattributed' },
      { block: 't', group: 1, origin: 'base' },
    ]);
    const words = [...origins].map(([index, origin]) => {
      const group = read.rolling.groups[index];
      return [read.rolling.text.slice(group?.innerFrom, group?.innerTo), origin];
    });
    expect(words).toEqual([
      ['two', 'unattributed'],
      ['four', 'base'],
    ]);
  });

  it('are none for a text that tells them all', () => {
    expect(documentOrigins(rollingOf(document), []).size).toBe(0);
  });
});
