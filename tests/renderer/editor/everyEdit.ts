/**
 * A random delegate at the real editor: everything that keys, clipboard, menus, panels and input methods can do to
 * an open text, each as a value that shrinks, and `act`, which does it. Places are numbers taken modulo what there is.
 */

import fc from 'fast-check';
import { type Selection, TextSelection } from 'prosemirror-state';
import type { Document } from '#domain/document/document';
import type { Voice } from '#domain/sitting/entry';
import type { TextChange } from '#renderer/editor/changeLog';
import type { EditorSession } from '#renderer/editor/EditorSession';
import type { EditorCommand, EditorContent } from '#renderer/editor/editorApi';
import { viewProps } from '#renderer/editor/viewProps';
import { draft, h, n, p, t } from '#tests/support/draft';

type Signing = 'support' | 'oppose' | 'withdraw';

interface Placed {
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

const signings = fc.constantFrom<Signing>('support', 'oppose', 'withdraw');
const words = fc.constantFrom(
  'a',
  ' of',
  ' and',
  'terrorism',
  ', in particular',
  ' ',
  'the Charter.',
  '-',
  'é',
  '(the',
  '“x',
  '1. To',
  '\u00a0',
  'of all kinds',
);
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
export interface Desk {
  readonly session: EditorSession;
  readonly versions: EditorContent[];
  readonly log: TextChange[];
}

export function deskOf(session: EditorSession): Desk {
  const log: TextChange[] = [];
  session.subscribeChanges((change) => log.push(change));
  return { session, versions: [session.content()], log };
}

export function act(desk: Desk, edit: OwnEdit | OtherEdit): void {
  const { session } = desk;
  if ('at' in edit) select(session, edit);
  switch (edit.kind) {
    case 'letters':
      for (const letter of edit.text) write(session, letter);
      return;
    case 'paste':
      clipboard(session, edit.text);
      return;
    case 'compose':
      compose(session, edit.text);
      return;
    case 'drop':
      drop(session, edit.text, edit.at * 7);
      return;
    case 'key':
      for (let i = 0; i < edit.times; i++) press(session, edit.code);
      return;
    case 'cut':
      session.dispatch(session.state.tr.deleteSelection());
      return;
    case 'copy':
      copy(session, edit.to);
      return;
    case 'bare':
      bareStep(session, edit.step);
      return;
    case 'travel':
      for (let i = 0; i < edit.times; i++) session.run({ kind: edit.to });
      return;
    case 'granularity':
      session.setGranularity(edit.to);
      return;
    case 'replaceFound':
      session.find({ words: edit.words });
      session.goToHit(1);
      session.replace(edit.by, edit.all);
      session.find(null);
      return;
    case 'keepVersion':
      desk.versions.push(session.content());
      return;
    case 'restoreVersion':
      restore(desk, edit.which);
      return;
    case 'takeBack':
      takeBack(desk, edit.which);
      return;
    default:
      for (const command of commandsOf(session, edit)) session.run(command);
  }
}

function restore({ session, versions }: Desk, which: number): void {
  const version = versions[which % versions.length];
  if (version) session.restore(version);
}

function takeBack({ session, log }: Desk, which: number): void {
  const change = log[which % Math.max(1, log.length)];
  if (change)
    session.takeBack(
      change.changes.map(({ unit, before, after }) => ({ unit, before: after, after: before })),
    );
}

type Commanded = Exclude<
  OwnEdit | OtherEdit,
  {
    readonly kind:
      | 'letters'
      | 'paste'
      | 'compose'
      | 'drop'
      | 'key'
      | 'cut'
      | 'copy'
      | 'bare'
      | 'travel'
      | 'granularity'
      | 'replaceFound'
      | 'keepVersion'
      | 'restoreVersion'
      | 'takeBack';
  }
>;

function commandsOf(session: EditorSession, edit: Commanded): readonly EditorCommand[] {
  switch (edit.kind) {
    case 'room':
      return [{ kind: 'enter', entry: { words: edit.words, voices: edit.voices } }];
    case 'structure':
      if (edit.as === 'up' || edit.as === 'down')
        return [{ kind: 'moveParagraph', direction: edit.as === 'up' ? -1 : 1 }];
      return [{ kind: edit.as }];
    case 'signSelection':
      return [{ kind: edit.as, whole: edit.whole }];
    case 'propose':
      return [edit.as === 'proposeDeletion' ? { kind: edit.as } : { kind: edit.as, text: edit.text }];
    default:
      return signCommand(session, edit);
  }
}

function signCommand(
  session: EditorSession,
  {
    kind,
    as,
    group: at,
    whole,
  }: Extract<OwnEdit, { readonly kind: 'signGroup' | 'signMany' | 'signParagraph' }>,
): readonly EditorCommand[] {
  const groups = session.getSnapshot().proposals.flatMap((proposal) => proposal.groups);
  const group = groups[at % Math.max(1, groups.length)];
  if (!group) return [];
  if (kind === 'signGroup') return [{ kind: as, group: group.key, whole }];
  if (kind === 'signParagraph') return [{ kind, as, block: group.block }];
  const [some, others] = [0, 1].map((odd) =>
    groups.filter((_, i) => (i + at) % 3 === odd).map(({ key }) => key),
  );
  return [{ kind: 'signAll', as, groups: some ?? [], whole, contrary: at % 4 === 0 ? (others ?? []) : [] }];
}

function select(session: EditorSession, { at, over }: Placed): void {
  session.dispatch(session.state.tr.setSelection(selectionAt(session, at, over)));
}

function selectionAt({ state: { doc } }: EditorSession, at: number, over: number): Selection {
  const from = at % (doc.content.size + 1);
  return TextSelection.between(doc.resolve(from), doc.resolve(Math.min(doc.content.size, from + over)));
}

type Props = ReturnType<typeof viewProps>;
type View = Parameters<NonNullable<Props['handleTextInput']>>[0];

/** As much of a view as the keys and the clipboard ask for. */
const viewOf = (more: object = {}): View => ({ composing: false, ...more }) as unknown as View;

function write(session: EditorSession, letter: string): void {
  const { from, to } = session.state.selection;
  const bare = () => session.state.tr.insertText(letter, from, to);
  const props = viewProps(session);
  if (!props.handleTextInput?.call(undefined as never, viewOf(), from, to, letter, bare))
    session.dispatch(bare());
}

function press(session: EditorSession, code: 'Enter' | 'Line' | 'Backspace' | 'Delete'): void {
  const event = { code: code === 'Line' ? 'Enter' : code, shiftKey: code === 'Line' };
  viewProps(session).handleKeyDown?.call(undefined as never, viewOf(), event as KeyboardEvent);
}

function clipboard(session: EditorSession, text: string): void {
  const event = { preventDefault: () => undefined, clipboardData: { getData: () => text } };
  viewProps(session).handleDOMEvents?.paste?.call(
    undefined as never,
    viewOf(),
    event as unknown as ClipboardEvent,
  );
}

/** The selected words are dragged elsewhere; without a selection others are dropped from outside. */
function drop(session: EditorSession, text: string, at: number): void {
  const { from, to, empty } = session.state.selection;
  const words = empty ? text : session.state.doc.textBetween(from, to, '\n');
  const pos = at % (session.state.doc.content.size + 1);
  const view = viewOf({ posAtCoords: () => ({ pos }), dragging: { move: !empty } });
  const event = {
    preventDefault: () => undefined,
    dataTransfer: { types: [], getData: () => words },
    clientX: 0,
    clientY: 0,
  };
  viewProps(session).handleDOMEvents?.drop?.call(undefined as never, view, event as unknown as DragEvent);
}

function compose(session: EditorSession, text: string): void {
  for (const letter of text) {
    const { from, to } = session.state.selection;
    session.dispatch(session.state.tr.insertText(letter, from, to).setMeta('composition', 1));
  }
  session.endComposition();
}

/** Words and whole blocks with all their typography, as a program inside the window would put them. */
function copy(session: EditorSession, to: number): void {
  const slice = session.state.selection.content();
  select(session, { at: to, over: 0 });
  session.dispatch(session.state.tr.replaceSelection(slice));
}

/** What a browser, a spell checker or an extension does to the page without asking anybody. */
function bareStep(session: EditorSession, step: 'split' | 'join' | 'write' | 'replaceAround'): void {
  const { tr, selection, doc } = session.state;
  const { from, to, $from } = selection;
  if (step === 'split' && $from.depth === 1) session.dispatch(tr.delete(from, to).split(from));
  if (step === 'join' && $from.depth === 1 && $from.index(0) > 0 && doc.child($from.index(0) - 1).isTextblock)
    session.dispatch(tr.join($from.before()));
  if (step === 'write') session.dispatch(tr.insertText('x', from, to).insertText('y', 1));
  if (step === 'replaceAround') session.dispatch(tr.deleteRange(from, to));
}
