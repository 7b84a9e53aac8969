/** A random delegate at the real editor: `act` does to an open text what `drawnEdits.ts` draws. */

import { type Selection, TextSelection } from 'prosemirror-state';
import type { TextChange } from '#renderer/editor/changeLog';
import type { EditorSession } from '#renderer/editor/EditorSession';
import type { EditorCommand, EditorContent } from '#renderer/editor/editorApi';
import { viewProps } from '#renderer/editor/viewProps';
import type { OtherEdit, OwnEdit, Placed } from './drawnEdits';

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
