/**
 * Everything that keys, clipboard, menus, panels and input methods can do to an open text, each as a value that
 * shrinks, drawn at random; and the texts that it is done to. Places are numbers taken modulo what there is.
 */

import fc from 'fast-check';
import type { Document } from '#domain/document/document';
import type { Voice } from '#domain/sitting/entry';
import { draft, h, n, p, t } from '#tests/support/draft';

export type Signing = 'support' | 'oppose' | 'withdraw';

export interface Placed {
  readonly at: number;
  readonly over: number;
}

/** What a delegation does for itself; all of it can be withdrawn. */
export type OwnEdit =
  | (Placed & { readonly kind: 'letters' | 'paste' | 'compose' | 'drop'; readonly text: string })
  | (Placed & {
      readonly kind: 'key';
      readonly code: 'Enter' | 'Line' | 'Backspace' | 'Delete';
      readonly times: number;
    })
  | (Placed & { readonly kind: 'cut' })
  | (Placed & { readonly kind: 'copy'; readonly to: number })
  | (Placed & { readonly kind: 'bare'; readonly step: 'split' | 'join' | 'write' | 'replaceAround' })
  | (Placed & { readonly kind: 'propose'; readonly as: Proposing; readonly text: string })
  | (Placed & {
      readonly kind: 'structure';
      readonly as: 'splitParagraph' | 'joinParagraphs' | 'up' | 'down';
    })
  | (Placed & { readonly kind: 'signSelection'; readonly as: Signing; readonly whole: boolean })
  | {
      readonly kind: 'signGroup' | 'signMany' | 'signParagraph';
      readonly as: Signing;
      readonly group: number;
      readonly whole: boolean;
    }
  | { readonly kind: 'replaceFound'; readonly words: string; readonly by: string; readonly all: boolean }
  | { readonly kind: 'granularity'; readonly to: 'words' | 'letters' }
  | { readonly kind: 'travel'; readonly to: 'undo' | 'redo'; readonly times: number }
  | { readonly kind: 'keepVersion' }
  | { readonly kind: 'restoreVersion'; readonly which: number };

type Proposing =
  | 'proposeInsertion'
  | 'proposeReplacement'
  | 'proposeDeletion'
  | 'proposeParagraph'
  | 'proposeHeading'
  | 'proposeAlternative'
  | 'proposeLabel';

/** What is entered for others, or said of the text; the base stands, but it is not the delegation's to withdraw. */
export type OtherEdit =
  | (Placed & { readonly kind: 'room'; readonly words: string | null; readonly voices: readonly Voice[] })
  | { readonly kind: 'takeBack'; readonly which: number };

export const signings = fc.constantFrom<Signing>('support', 'oppose', 'withdraw');
/** What a keyboard writes. */
export const typedWords = [
  'a',
  ' of',
  ' and',
  'terrorism',
  ', in particular',
  ' ',
  'the Charter.',
  '-',
  'é',
] as const;

/** And what trips over notation. */
const words = fc.constantFrom(...typedWords, '(the', '“x', '1. To', '\u00a0', 'of all kinds');
const lines = fc.array(words, { minLength: 1, maxLength: 3 }).map((said) => said.join('\n'));
const place = fc.nat({ max: 100_000 });
const reach = fc.oneof(fc.constant(0), fc.constant(0), fc.nat({ max: 12 }), fc.nat({ max: 300 }));
const placed = { at: place, over: reach };

const writing: fc.Arbitrary<OwnEdit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('letters' as const), ...placed, text: words }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('paste' as const), ...placed, text: lines }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('compose' as const, 'drop' as const),
      ...placed,
      text: words,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('key' as const),
      ...placed,
      code: fc.constantFrom('Enter' as const, 'Line' as const, 'Backspace' as const, 'Delete' as const),
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('cut' as const), ...placed }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('copy' as const), ...placed, to: place }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('bare' as const),
      ...placed,
      step: fc.constantFrom('split' as const, 'join' as const, 'write' as const, 'replaceAround' as const),
    }),
  },
);

const commands: fc.Arbitrary<OwnEdit> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('propose' as const),
      ...placed,
      as: fc.constantFrom<Proposing>(
        'proposeInsertion',
        'proposeReplacement',
        'proposeDeletion',
        'proposeParagraph',
        'proposeHeading',
        'proposeAlternative',
        'proposeLabel',
      ),
      text: words,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('structure' as const),
      ...placed,
      as: fc.constantFrom(
        'splitParagraph' as const,
        'joinParagraphs' as const,
        'up' as const,
        'down' as const,
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('signSelection' as const),
      ...placed,
      as: signings,
      whole: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('signGroup' as const, 'signMany' as const, 'signParagraph' as const),
      as: signings,
      group: fc.nat({ max: 60 }),
      whole: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('replaceFound' as const),
      words: fc.constantFrom('of', 'terrorism', 'e', 'to suppress', 'the'),
      by: words,
      all: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('granularity' as const),
      to: fc.constantFrom('words' as const, 'letters' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('travel' as const),
      to: fc.constantFrom('undo' as const, 'redo' as const),
      times: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'keepVersion' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('restoreVersion' as const), which: fc.nat({ max: 5 }) }),
  },
);

export const ownEdits: fc.Arbitrary<OwnEdit> = fc.oneof(
  { weight: 5, arbitrary: writing },
  { weight: 4, arbitrary: commands },
);

const voices = fc
  .subarray(['TUR', 'CHN', 'UZB', 'KAZ'], { minLength: 1 })
  .chain((parties) =>
    fc.tuple(
      ...parties.map((party) => fc.constantFrom<Voice['sign']>('+', '-').map((sign) => ({ party, sign }))),
    ),
  );

export const otherEdits: fc.Arbitrary<OtherEdit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('room' as const),
      ...placed,
      words: fc.option(words, { freq: 2 }),
      voices,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('takeBack' as const), which: fc.nat({ max: 8 }) }) },
);

const blocks = fc.constantFrom(
  p('Recognising that terrorism constitutes a direct violation [and denial] (+IND) of human rights;'),
  p(
    'To take measures to support the [conditions] (+IND) [all drivers of\nextremism] (-IND), in a balanced manner.',
    '1.',
  ),
  p('Resolve to [undertake] (-ISR) [encourage] (+ISR) (+BHR) the following measures.', '2.'),
  p('To suppress [smuggling,] [weapons, [toxic] (-IRN) arms] (+IND), and explosives ,  of all kinds.', '3.'),
  p('[11a. To enhance cooperation.] (+IND)'),
  p('To identify challenges arising out of [financing] (+TUR) terrorism', '12.'),
  p('To meet [once a year (“annually”)] (-TUR) [regularly] (+TUR) (-IND)[,] (+CHN) in Astana.', '13 bis.', 1),
  p('[It opens here, and'),
  p('ends there.] (+IND)'),
  p('Plain words with  two spaces, and no bracket at all.'),
  p('An unclosed [bracket of words'),
  p(''),
  h(1, 'Goals and [aims] (+TUR)', 'II.'),
  n('1', 'As [adopted] (-IND) in 2006.'),
  t(['Step', 'By [the end of] (+IND) June'], ['[Draft] (-TUR) [Text] (+TUR)', '']),
);

export const rollingTexts: fc.Arbitrary<Document> = fc
  .array(blocks, { minLength: 1, maxLength: 6 })
  .map((chosen) => draft(...chosen));

/** An open text with what the driver remembers of it. */
