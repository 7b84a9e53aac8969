import { describe, expect, test } from 'vitest';
import { countDocument, countText } from '#domain/drafts/count';
import { draftKinds, newDraft } from '#domain/drafts/outlines';
import { languages } from '#domain/languages';
import { draft, h, n, p, t } from '#tests/support/draft';

describe('a new draft', () => {
  const ids = () => {
    let next = 0;
    return () => `n${++next}`;
  };

  test('of a concept paper begins with its title and its sections, each with room to write', () => {
    const made = newDraft({ kind: 'concept', language: 'en', subject: ' Food security ' }, ids());
    expect(made.title).toBe('Concept Paper: Food security');
    expect(made.status).toBe('draft');
    expect(made.blocks.slice(0, 3)).toMatchObject([
      { kind: 'heading', level: 1, text: 'Concept Paper: Food security' },
      { kind: 'heading', level: 2, text: 'Background' },
      { kind: 'paragraph', text: '' },
    ]);
  });

  test('without a subject is called what it is, and a free one has no title', () => {
    expect(newDraft({ kind: 'statement', language: 'ru', subject: '' }, ids()).title).toBe('Заявление');
    const free = newDraft({ kind: 'free', language: 'kk', subject: '' }, ids());
    expect(free.title).toBeNull();
    expect(free.blocks).toHaveLength(1);
  });

  test('of every kind and language has ids of its own for all blocks', () => {
    for (const kind of draftKinds)
      for (const language of languages) {
        const { blocks } = newDraft({ kind, language, subject: 'x' }, ids());
        expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
      }
  });
});

describe('counting words', () => {
  test('a word with a hyphen, an apostrophe or a number with a comma is one', () => {
    expect(countText('State-owned, the UN’s 1,500 and 3.5: done.').words).toBe(7);
    expect(countText('Қазақстан Республикасы').words).toBe(2);
    expect(countText(' — … ').words).toBe(0);
    expect(countText('ab\nc').characters).toBe(3);
  });

  test('footnotes are counted apart', () => {
    const counted = countDocument(
      draft(h(1, 'Aims'), p('two words'), t(['one', 'two'], ['three', 'four']), n('1', 'a note')),
    );
    expect(counted).toMatchObject({ words: 7, notes: 2 });
  });
});
