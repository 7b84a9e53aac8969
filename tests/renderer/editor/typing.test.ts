/** Typing as hands do it: with slips that are taken back at once, letter by letter, and words that are typed over others. */

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { viewProps } from '#renderer/editor/viewProps';
import { linesOf, openText, type } from './support';
import { textOf } from './texts';

vi.setConfig({ testTimeout: 120_000 });

function press(session: EditorSession, code: string): void {
  const view = {} as unknown as Parameters<NonNullable<ReturnType<typeof viewProps>['handleKeyDown']>>[0];
  viewProps(session).handleKeyDown?.call(undefined as never, view, { code } as KeyboardEvent);
}

/** Letters, `<` for Backspace, `>` for Delete, `¶` for Enter. */
const keys: Readonly<Record<string, string>> = { '<': 'Backspace', '>': 'Delete', '¶': 'Enter' };

/** The text after these keys at the `|` of a line, with the caret as `|`. */
function typedInto(line: string, typed: string): string {
  const at = line.indexOf('|');
  const session = openText(textOf(line.replace('|', '')));
  const label = /^\d+\. /.exec(line)?.[0].length ?? 0;
  session.goToBlock('b1', at - label);
  for (const key of typed) {
    const code = keys[key];
    if (code) press(session, code);
    else type(session, key);
  }
  const { block, from } = session.getSnapshot().selection ?? { block: '', from: 0 };
  return session
    .content()
    .rolling.blocks.map((one, i) => {
      const text = linesOf(session)[i] ?? '';
      return one.id === block ? `${text.slice(0, from)}|${text.slice(from)}` : text;
    })
    .join(' ¶ ');
}

describe('a slip taken back', () => {
  test.each([
    ['at the start of a word', 'To support| it.', ' all x<y', 'To support [all y|] (+KAZ) it.'],
    ['and the word before it too', 'To support| it.', ' all x<<<', 'To support [al|] (+KAZ) it.'],
    ['before a full stop', 'To support it|.', ' x<now', 'To support it [now|] (+KAZ).'],
    ['before a comma', 'To support|, and act.', ' x<it', 'To support [it|] (+KAZ), and act.'],
    ['at the end of a paragraph', 'To support|', ' x<it', 'To support [it|] (+KAZ)'],
    ['before words of others', 'To support| [it] (+IND).', ' x<y', 'To support [y|] (+KAZ) [it] (+IND).'],
    [
      'in words that replace others',
      'To support| it.',
      '<<<<<<<aid x<all',
      'To [support] (-KAZ) [aid all|] (+KAZ) it.',
    ],
    ['in a new paragraph', '1. To |act.', '¶We b<c', 'To act. ¶ [1a. We c|] (+KAZ)'],
    ['up to its number', '1. To |act.', '¶A<B', 'To act. ¶ [1a. B|] (+KAZ)'],
  ])('%s leaves the space that was typed', (_, line, typed, expected) => {
    expect(typedInto(line, typed)).toBe(expected);
  });
});

describe('a word taken out letter by letter', () => {
  test.each([
    ['leaves only its deletion', 'To support| it.', '<<<<<<<', 'To |[support] (-KAZ) it.'],
    [
      'is replaced by what is typed then',
      'To support| it.',
      '<<<<<<<aid',
      'To [support] (-KAZ) [aid|] (+KAZ) it.',
    ],
    ['also at the end of a paragraph', 'To support|', '<<<<<<<aid', 'To [support] (-KAZ) [aid|] (+KAZ)'],
    ['also at its start', 'Act| now', '<<<We', '[Act] (-KAZ) [We|] (+KAZ) now'],
    ['also forwards', 'To |support it.', '>>>>>>>aid', 'To [support] (-KAZ) [aid|] (+KAZ) it.'],
    [
      'and so are the words behind those',
      'To support| it.',
      '<<<<<<<aid all',
      'To [support] (-KAZ) [aid all|] (+KAZ) it.',
    ],
    ['and stands again when typed again', 'To support| it.', '<<<<<<<support', 'To support| it.'],
  ])('%s', (_, line, typed, expected) => {
    expect(typedInto(line, typed)).toBe(expected);
  });

  test('a space typed before a full stop stays inside the bracket', () => {
    expect(typedInto('To act|.', ', and ')).toBe('To act[, and |] (+KAZ).');
  });
});

const words = fc.constantFrom('all', 'of', 'the States', 'and, where possible,', 'é');
const slips = fc.array(fc.tuple(fc.nat({ max: 30 }), fc.constantFrom('x', 'y z', ' ', 'q,', 'é ')), {
  maxLength: 3,
});

/** The same letters with slips among them, each of which is taken back at once. */
const withSlips = (text: string, made: readonly (readonly [number, string])[]): string =>
  made.reduceRight((typed, [place, slip]) => {
    const at = place % (text.length + 1);
    return `${typed.slice(0, at)}${slip}${'<'.repeat(slip.length)}${typed.slice(at)}`;
  }, text);

test('words typed with slips that are taken back are the words typed without', () => {
  const lines = fc.constantFrom(
    'To support| it, in particular.',
    'To support it|, in particular.',
    'To support it, in particular.|',
    'To suppress [smuggling,] [weapons,| [toxic] (-IRN) arms] (+IND), and explosives.',
    'Resolve to| [undertake] (-ISR) [encourage] (+ISR) this.',
    'Resolve to [undertake] (-ISR)| [encourage] (+ISR) this.',
  );
  const one = fc.array(fc.tuple(fc.nat({ max: 30 }), fc.constantFrom('x', 'yz', 'q')), { maxLength: 1 });
  fc.assert(
    fc.property(lines, words, fc.oneof(one, slips), (line, said, made) => {
      const typed = ` ${said}`;
      const sorted = [...made].sort(([a], [b]) => (a % (typed.length + 1)) - (b % (typed.length + 1)));
      expect(typedInto(line, withSlips(typed, sorted))).toBe(typedInto(line, typed));
    }),
    { numRuns: 150 },
  );
});
