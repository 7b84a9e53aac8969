/**
 * The small sheet of one group: what is asked for, who wants it, who does not, what the capital said, and what the
 * delegation can do, each with its key. It opens for the group under the pointer, or for the one that
 * the caret has walked to; typing and Escape close it, and it never takes the focus.
 */

import { type CSSProperties, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyCode } from '#domain/notation/notation';
import { runCommand } from '#renderer/commands/registry';
import type { EditorSession } from '#renderer/editor/EditorSession';
import type { GroupRow } from '#renderer/editor/editorApi';
import { useSnapshot } from '#renderer/state/openTexts';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { PartyBadge } from '#renderer/ui/PartyBadge.tsx';
import { commandKeys } from './commandKeys';
import { SheetInstructions } from './SheetInstructions.tsx';
import './groupSheet.css';

interface GroupSheetProps {
  readonly documentId: string;
  readonly session: EditorSession;
  readonly party: PartyCode | null;
  readonly nameOf: (code: PartyCode) => string;
}

/** How long the pointer rests on a group before its sheet opens, in milliseconds. */
const restBeforeOpening = 350;

const sheetWidth = 300;

export function GroupSheet({ documentId, session, party, nameOf }: GroupSheetProps) {
  const { t } = useTranslation('document');
  const [held, setHeld] = useState<GroupRow | null>(null);
  const pointed = useSyncExternalStore(session.subscribeHover, session.getHovered);
  const hovered = useRested(usePointerInUse() ? pointed : null);
  const atCaret = useWalkedTo(session);
  // The pointer may go from the words into the sheet without losing it.
  const key = (held ?? hovered)?.key;
  const shown = key === undefined ? atCaret : (session.groupRow(key) ?? atCaret);
  const { height, measured } = useHeight();
  const place = shown && placeBelow(session.rectOfGroup(shown.key), height);
  if (!shown || !place) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields stand here that a fieldset would gather
    <div
      ref={measured}
      role="group"
      aria-label={t(`origin.${headOf(shown)}`)}
      className="sheet"
      style={place}
      data-testid="group-sheet"
      onMouseEnter={() => setHeld(shown)}
      onMouseLeave={() => setHeld(null)}
    >
      <SheetHead group={shown} />
      <Side sign="+" parties={shown.supports} party={party} nameOf={nameOf} />
      <Side sign="-" parties={shown.opposes} party={party} nameOf={nameOf} />
      <SheetInstructions documentId={documentId} session={session} group={shown} />
      <SheetActions session={session} group={shown} party={party} />
      <SheetOrigin session={session} group={shown} />
    </div>
  );
}

/** Words of the base that somebody signed for and nobody against are to be kept. */
const headOf = ({ origin, supports, opposes }: GroupRow) =>
  origin !== 'proposed' && supports.length > 0 && opposes.length === 0 ? 'kept' : origin;

function SheetHead({ group }: { readonly group: GroupRow }) {
  const { t } = useTranslation('document');
  return (
    <p className="sheet__head">
      <span className={`sheet__origin sheet__origin--${headOf(group)}`}>{t(`origin.${headOf(group)}`)}</span>
      {group.contested && <span className="sheet__contested">{t('contested')}</span>}
      {group.place && <span className="quiet tabular">{group.place}</span>}
    </p>
  );
}

interface SideProps extends Pick<GroupSheetProps, 'party' | 'nameOf'> {
  readonly sign: '+' | '-';
  readonly parties: readonly PartyCode[];
}

function Side({ sign, parties, party, nameOf }: SideProps) {
  const { t } = useTranslation('document');
  if (parties.length === 0) return null;
  return (
    <p className="sheet__side">
      <span className="quiet">{t(sign === '+' ? 'wants' : 'wantsNot')}</span>
      <span className="sheet__parties">
        {parties.map((code) => (
          <span key={code} className="sheet__party">
            <PartyBadge code={code} sign={sign} ours={code === party} name={nameOf(code)} />
            {nameOf(code) !== code && <span>{nameOf(code)}</span>}
          </span>
        ))}
      </span>
    </p>
  );
}

const origins = ['proposed', 'base', 'unattributed'] as const;

/** The text cannot always tell where words come from; a person can. */
function SheetOrigin({ session, group }: { readonly session: EditorSession; readonly group: GroupRow }) {
  const { t } = useTranslation('seeing');
  return (
    <p className="sheet__actions sheet__origins">
      <span className="quiet">
        {t(session.isOriginCorrected(group.key) ? 'origin.corrected' : 'origin.correct')}
      </span>
      {origins
        .filter((origin) => origin !== group.origin)
        .map((origin) => (
          <button
            key={origin}
            type="button"
            className="sheet__action"
            title={t(`origin.${origin}Long`)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => session.correctOrigin(group.key, origin)}
          >
            {t(`origin.${origin}`)}
          </button>
        ))}
    </p>
  );
}

const actions = ['support', 'oppose', 'withdraw'] as const;

function SheetActions({
  session,
  group,
  party,
}: {
  readonly session: EditorSession;
  readonly group: GroupRow;
  readonly party: PartyCode | null;
}) {
  const { t } = useTranslation('document');
  if (party === null) return <p className="sheet__note">{t('hint.chooseDelegation')}</p>;
  const possible = actions.filter((action) => isPossible(action, group.ours));
  return (
    <p className="sheet__actions">
      {possible.map((action) => (
        <button
          key={action}
          type="button"
          className="sheet__action"
          // The caret stays in the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => session.run({ kind: action, group: group.key })}
        >
          {t(`action.${action}`)} <Kbd keys={commandKeys(`text.${action}`)} />
        </button>
      ))}
      <button
        type="button"
        className="sheet__action"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          // The group under the pointer need not be the one at the caret, which the command asks about.
          session.goToGroup(group.key);
          runCommand('text.reason');
        }}
      >
        {t('action.reason')} <Kbd keys={commandKeys('text.reason')} />
      </button>
    </p>
  );
}

const isPossible = (action: (typeof actions)[number], ours: GroupRow['ours']): boolean =>
  action === 'withdraw' ? ours !== null : action === 'support' ? ours !== '+' : ours !== '-';

/** False from a key on until the pointer moves: a text that scrolls under a resting pointer opens no sheets. */
function usePointerInUse(): boolean {
  const [inUse, setInUse] = useState(true);
  useEffect(() => {
    const rests = () => setInUse(false);
    const moves = ({ movementX, movementY }: MouseEvent) => (movementX || movementY) && setInUse(true);
    document.addEventListener('keydown', rests, { capture: true });
    document.addEventListener('mousemove', moves, { capture: true });
    return () => {
      document.removeEventListener('keydown', rests, { capture: true });
      document.removeEventListener('mousemove', moves, { capture: true });
    };
  }, []);
  return inUse;
}

/** The value once it has stayed the same for a moment; going away is believed a little later too. */
function useRested(value: GroupRow | null): GroupRow | null {
  const [rested, setRested] = useState<GroupRow | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restBeforeOpening);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

/** The group that the caret has walked to; none while the person writes or works elsewhere, and none after Escape. */
function useWalkedTo(session: EditorSession): GroupRow | null {
  const snapshot = useSnapshot(session);
  const inText = useInText();
  const group = snapshot?.selection?.empty && !session.writing && inText ? snapshot.caretGroup : null;
  const key = group?.key ?? null;
  const [putAway, setPutAway] = useState<string | null>(null);
  useEffect(() => {
    setPutAway(null);
    if (key === null) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isInText()) return;
      setPutAway(key);
      session.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [key, session]);
  return key === putAway ? null : group;
}

/** Asked a moment after each change: between two elements the focus is nowhere. */
function useInText(): boolean {
  const [inText, setInText] = useState(isInText);
  useEffect(() => onFocus(() => setInText(isInText())), []);
  return inText;
}

function onFocus(listener: () => void): () => void {
  const later = () => setTimeout(listener);
  document.addEventListener('focusin', later);
  document.addEventListener('focusout', later);
  return () => {
    document.removeEventListener('focusin', later);
    document.removeEventListener('focusout', later);
  };
}

/** In the text, or in the sheet, whose buttons are reached with Tab. */
const isInText = (): boolean => document.activeElement?.closest('.ProseMirror, .sheet') != null;

/** How tall the sheet is, in pixels: what the capital said comes from the store a moment later. */
function useHeight(): {
  readonly height: number;
  readonly measured: (sheet: HTMLElement | null) => () => void;
} {
  const [height, setHeight] = useState(150);
  const measured = useCallback((sheet: HTMLElement | null) => {
    if (!sheet) return () => undefined;
    const watch = new ResizeObserver(() => setHeight(sheet.offsetHeight));
    watch.observe(sheet);
    return () => watch.disconnect();
  }, []);
  return { height, measured };
}

/** Below the words; above them where that has no room; never cut off by the window. */
function placeBelow(rect: DOMRect | null, height: number): CSSProperties | null {
  if (!rect || rect.bottom < 0 || rect.top > window.innerHeight) return null;
  const left = Math.max(8, Math.min(rect.left, window.innerWidth - sheetWidth - 8));
  const below = rect.bottom + 6;
  const lowest = window.innerHeight - 8 - height;
  if (below <= lowest) return { left, top: below };
  const above = rect.top - 6 - height;
  return { left, top: above >= 8 ? above : Math.max(8, lowest) };
}
