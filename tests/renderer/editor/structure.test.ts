/** Paragraphs split, joined, moved and added, and what others say in the room, in the whole editor. */

import { describe, expect, test } from 'vitest';
import { readEntry } from '#domain/sitting/entry';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { linesOf, openText, select, type } from './support';
import { textOf } from './texts';

const open = () =>
  openText(
    textOf('11. To protect the borders and share experience.', '12. To meet once a year.', '13. To end.'),
  );

/** Puts the caret behind these words. */
function caretBehind(session: EditorSession, block: string, words: string): void {
  select(session, block, words);
  const to = session.getSnapshot().selection?.to ?? 0;
  session.goToBlock(block, to);
}

function say(session: EditorSession, line: string): boolean {
  const read = readEntry(line, null);
  if (read.kind !== 'entry') throw new Error(`“${line}” is no entry`);
  return session.run({ kind: 'enter', entry: read.entry });
}

describe('a circulated paragraph', () => {
  test('is split by asking its tail out and in again as a paragraph of its own', () => {
    const session = open();
    caretBehind(session, 'b1', 'borders');
    session.run({ kind: 'splitParagraph' });
    expect(linesOf(session).slice(0, 2)).toEqual([
      'To protect the borders [and share experience.] (-KAZ)',
      '[11a. and share experience.] (+KAZ)',
    ]);
  });

  test('that was split is whole again after one undo, and after joining', () => {
    const session = open();
    const before = linesOf(session);
    caretBehind(session, 'b1', 'borders');
    session.run({ kind: 'splitParagraph' });
    session.run({ kind: 'undo' });
    expect(linesOf(session)).toEqual(before);
    session.run({ kind: 'redo' });
    session.goToBlock('n1', 6);
    session.run({ kind: 'joinParagraphs' });
    expect(linesOf(session)).toEqual(before);
  });

  test('is joined to the one before it by asking it in there and out here', () => {
    const session = open();
    session.goToBlock('b2', 0);
    session.run({ kind: 'joinParagraphs' });
    expect(linesOf(session).slice(0, 2)).toEqual([
      'To protect the borders and share experience. [To meet once a year.] (+KAZ)',
      '[To meet once a year.] (-KAZ)',
    ]);
  });

  test('is moved as a deletion here and a proposal there, as one step', () => {
    const session = open();
    const before = linesOf(session);
    session.goToBlock('b1', 3);
    session.run({ kind: 'moveParagraph', direction: 1 });
    expect(linesOf(session)).toEqual([
      '[To protect the borders and share experience.] (-KAZ)',
      'To meet once a year.',
      '[12a. To protect the borders and share experience.] (+KAZ)',
      'To end.',
    ]);
    session.run({ kind: 'undo' });
    expect(linesOf(session)).toEqual(before);
  });

  test('with brackets of others in it is not moved, and a hint says why', () => {
    const session = openText(textOf('1. To [fight] (-IND) crime.', '2. To end.'));
    session.goToBlock('b1', 1);
    expect(session.run({ kind: 'moveParagraph', direction: 1 })).toBe(false);
    expect(session.getSnapshot().hint).toBe('othersInParagraph');
  });

  test('gets a proposed heading behind it', () => {
    const session = open();
    session.goToBlock('b2', 1);
    session.run({ kind: 'proposeHeading', text: 'Final provisions' });
    expect(session.content().rolling.blocks[2]).toMatchObject({
      kind: 'heading',
      text: '[Final provisions] (+KAZ)',
    });
  });
});

test('a proposed paragraph of our own goes up and down as it is', () => {
  const session = open();
  session.goToBlock('b1', 5);
  session.run({ kind: 'proposeParagraph', text: 'To add this.' });
  session.run({ kind: 'moveParagraph', direction: 1 });
  expect(linesOf(session)[2]).toBe('[11a. To add this.] (+KAZ)');
  session.run({ kind: 'moveParagraph', direction: -1 });
  expect(linesOf(session)[1]).toBe('[11a. To add this.] (+KAZ)');
});

describe('another number', () => {
  const labelled = () => openText(textOf('11. To fight crime.', '12. To report.'));

  test('asks the words out under the old one and for them under the new one; withdrawn, nothing is left', () => {
    const session = labelled();
    session.goToBlock('b1', 5);
    expect(session.labelAtCaret()).toBe('11.');
    session.run({ kind: 'proposeLabel', text: '10 bis.' });
    expect(linesOf(session)).toEqual([
      '[To fight crime.] (-KAZ)',
      '[10 bis. To fight crime.] (+KAZ)',
      'To report.',
    ]);
    const { blocks } = session.project({ kind: 'base' });
    expect(blocks.map((block) => block.kind === 'paragraph' && [block.label, block.text])).toEqual([
      ['11.', 'To fight crime.'],
      ['12.', 'To report.'],
    ]);
    session.run({ kind: 'undo' });
    expect(linesOf(session)).toEqual(['To fight crime.', 'To report.']);
  });

  test('of an own new paragraph is simply written', () => {
    const session = labelled();
    session.goToBlock('b1', 5);
    session.run({ kind: 'proposeParagraph', text: 'To add this.' });
    session.run({ kind: 'proposeLabel', text: '11 bis.' });
    expect(linesOf(session)[1]).toBe('[11 bis. To add this.] (+KAZ)');
  });

  test('is given to an own new paragraph that had none', () => {
    const session = openText(textOf('To fight crime.'));
    session.goToBlock('b1', 5);
    session.run({ kind: 'proposeParagraph', text: 'To add this.' });
    expect(linesOf(session)[1]).toBe('[To add this.] (+KAZ)');
    session.run({ kind: 'proposeLabel', text: '1.' });
    expect(linesOf(session)[1]).toBe('[1. To add this.] (+KAZ)');
  });

  test('is refused where others have brackets, with brackets in it, and where it is the same', () => {
    const session = openText(textOf('1. To [fight] (+IND) crime.', '2. To report.'));
    session.goToBlock('b1', 2);
    session.run({ kind: 'proposeLabel', text: '1a.' });
    expect(session.getSnapshot().hint).toBe('othersInParagraph');
    session.goToBlock('b2', 2);
    session.run({ kind: 'proposeLabel', text: '[3.]' });
    expect(session.getSnapshot().hint).toBe('bracketsTyped');
    session.run({ kind: 'proposeLabel', text: '2.' });
    expect(session.getSnapshot().hint).toBe('alreadySo');
  });
});

describe('several groups', () => {
  const two = () => openText(textOf('1. To [fight] (+IND) crime [well] (-TUR) and [soon] (+CHN).'));

  test('in the selection are signed as one step', () => {
    const session = two();
    session.goToBlock('b1', 0, 41);
    session.run({ kind: 'support' });
    expect(linesOf(session)[0]).toBe(
      'To [fight] (+IND) (+KAZ) crime [well] (-TUR) (+KAZ) and [soon] (+CHN).',
    );
    session.run({ kind: 'undo' });
    expect(linesOf(session)[0]).toBe('To [fight] (+IND) crime [well] (-TUR) and [soon] (+CHN).');
  });

  test('of a paragraph are opposed and withdrawn together', () => {
    const session = two();
    session.run({ kind: 'signParagraph', as: 'oppose', block: 'b1' });
    expect(linesOf(session)[0]).toBe(
      'To [fight] (+IND) (-KAZ) crime [well] (-TUR) (-KAZ) and [soon] (+CHN) (-KAZ).',
    );
    session.run({ kind: 'signParagraph', as: 'withdraw', block: 'b1' });
    expect(linesOf(session)[0]).toBe('To [fight] (+IND) crime [well] (-TUR) and [soon] (+CHN).');
  });

  test('of a replacement are signed with both signs when the pair is meant', () => {
    const session = openText(textOf('Resolve to [undertake] (-ISR) [encourage] (+ISR) this.'));
    const [old, fresh] = session.getSnapshot().proposals[0]?.groups ?? [];
    for (const group of [old, fresh]) {
      session.run({ kind: 'support', group: group?.key ?? '', whole: true });
      expect(linesOf(session)[0]).toBe(
        'Resolve to [undertake] (-ISR) (-KAZ) [encourage] (+ISR) (+KAZ) this.',
      );
      session.run({ kind: 'undo' });
      expect(linesOf(session)[0]).toBe('Resolve to [undertake] (-ISR) [encourage] (+ISR) this.');
    }
  });
});

describe('an alternative', () => {
  test('stands beside the words that somebody proposed', () => {
    const session = openText(textOf('To enhance [full] (+IND) cooperation.'));
    session.goToBlock('b1', 13);
    session.run({ kind: 'proposeAlternative', text: 'effective' });
    expect(linesOf(session)[0]).toBe('To enhance [full] (+IND) [effective] (+KAZ) cooperation.');
  });

  test('to a replacement also asks the old words out', () => {
    const session = openText(textOf('Resolve to [undertake] (-ISR) [encourage] (+ISR) this.'));
    session.goToBlock('b1', 35);
    session.run({ kind: 'proposeAlternative', text: 'urge' });
    expect(linesOf(session)[0]).toBe(
      'Resolve to [undertake] (-ISR) (-KAZ) [urge] (+KAZ) [encourage] (+ISR) this.',
    );
  });
});

describe('what others say in the room', () => {
  test('signs the group at the caret for each of them, as one step', () => {
    const session = openText(textOf('To [fight] (+IND) crime.'));
    session.goToBlock('b1', 5);
    say(session, '-tur, rus +chn');
    expect(linesOf(session)[0]).toBe('To [fight] (+IND) (-TUR) (-RUS) (+CHN) crime.');
    session.run({ kind: 'undo' });
    expect(linesOf(session)[0]).toBe('To [fight] (+IND) crime.');
  });

  test('puts words in at the caret with the spaces that they need', () => {
    const session = open();
    caretBehind(session, 'b2', 'mee');
    say(session, 'in Astana +tur');
    expect(linesOf(session)[1]).toBe('To meet [in Astana] (+TUR) once a year.');
  });

  test('replaces the selected words for several parties at once', () => {
    const session = open();
    select(session, 'b2', 'once a year');
    say(session, 'twice a year +tur, uzb -ind');
    expect(linesOf(session)[1]).toBe(
      'To meet [once] (-TUR) (-UZB) (+IND) [twice] (+TUR) (+UZB) (-IND) a year.',
    );
  });

  test('asks the selected words out', () => {
    const session = open();
    select(session, 'b2', 'once a year');
    say(session, '-ind, rus');
    expect(linesOf(session)[1]).toBe('To meet [once a year] (-IND) (-RUS).');
  });

  test('does not need a delegation of our own', () => {
    const session = openText(textOf('To [fight] (+IND) crime.'), { party: null });
    session.goToBlock('b1', 5);
    expect(say(session, '+tur')).toBe(true);
  });
});

test('words dragged over their neighbour are one replacement', () => {
  const session = openText(textOf('1. To support the fight.'));
  session.propose([
    { from: 4, to: 12, lines: [''] },
    { from: 16, to: 16, lines: ['support '] },
  ]);
  expect(linesOf(session)).toEqual(['To [support the] (-KAZ) [the support] (+KAZ) fight.']);
});

test('a version is restored also where a bracket runs over paragraphs that were edited since', () => {
  const text = textOf('[It opens here, and', 'ends there.] (+IND)');
  const session = openText(text);
  const version = session.content();
  session.goToBlock('b1', 1);
  type(session, 'x');
  expect(linesOf(session)[0]).toBe('[[It] (-KAZ) [xIt] (+KAZ) opens here, and');
  expect(session.restore(version)).toBe(true);
  expect(session.content()).toEqual(version);
});

describe('the same words from another party', () => {
  const opened = (line: string, words: string) => {
    const session = openText(textOf(line));
    select(session, 'b1', words);
    return session;
  };

  test('join the proposal that is there, old words and new', () => {
    const session = opened('1. To support the Strategy in full.', 'Strategy');
    say(session, 'Plan +tur');
    say(session, 'Plan +ind -rus');
    expect(linesOf(session)).toEqual([
      'To support the [Strategy] (-TUR) (-IND) (+RUS) [Plan] (+TUR) (+IND) (-RUS) in full.',
    ]);
    session.run({ kind: 'undo' });
    expect(linesOf(session)).toEqual(['To support the [Strategy] (-TUR) [Plan] (+TUR) in full.']);
  });

  test('join it also where a third party’s words stand between', () => {
    const session = opened(
      '1. To support the [Strategy] (-TUR) [Programme] (+CHN) [Plan] (+TUR) in full.',
      'Strategy',
    );
    say(session, 'Plan +ind');
    expect(linesOf(session)).toEqual([
      'To support the [Strategy] (-TUR) (-IND) [Programme] (+CHN) [Plan] (+TUR) (+IND) in full.',
    ]);
  });

  test('at another place are a proposal of their own', () => {
    const session = opened('1. To support the Strategy [now] (+IND) in full.', 'support');
    say(session, 'now +tur');
    expect(linesOf(session)).toEqual(['To [support] (-TUR) [now] (+TUR) the Strategy [now] (+IND) in full.']);
  });

  test('and other words before a bracket are parted from it by a space', () => {
    const session = opened('1. To support [fully] (+TUR) the Strategy.', 'fully');
    session.goToBlock('b1', 'To support '.length);
    say(session, 'wholly +rus');
    expect(linesOf(session)).toEqual(['To support [wholly] (+RUS) [fully] (+TUR) the Strategy.']);
  });
});
