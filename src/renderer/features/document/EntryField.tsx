/**
 * What others say in the room, line by line: `-ind, rus` signs the place at the caret, `words +tur` proposes
 * words there. It stays open for the next line, the place is walked to with the keys, and each line is one
 * step of undo; so a note-taker never leaves the keyboard.
 */

import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readEntry } from '#domain/sitting/entry';
import type { EditorSession } from '#renderer/editor/EditorSession';
import type { EditorCommand } from '#renderer/editor/editorApi';
import { wordsBetween } from '#renderer/editor/wordsBetween';
import { useSnapshot } from '#renderer/state/openTexts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import './asking.css';

interface EntryFieldProps {
  readonly session: EditorSession;
  readonly onClose: () => void;
}

export function EntryField({ session, onClose }: EntryFieldProps) {
  const { t } = useTranslation('sitting');
  const { line, setLine, said, enter } = useEntering(session);
  const place = usePlace(session);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <form
      className="propose entry"
      aria-label={t('field.title')}
      onSubmit={(event) => {
        event.preventDefault();
        enter();
      }}
    >
      <label className="propose__label">
        <span>{t('field.label', { place })}</span>
        <input
          ref={input}
          className="ui-input propose__input"
          data-testid="entry-field"
          value={line}
          placeholder={t('field.placeholder')}
          spellCheck={false}
          onChange={(event) => setLine(event.target.value)}
          onKeyDown={(event) => onKey(event, session, line, onClose)}
        />
      </label>
      <p className="entry__said" role="status">
        {said || t('field.help')}
      </p>
      <Button type="submit" look="primary" disabled={line.trim() === ''}>
        {t('field.do')}
      </Button>
      <IconButton icon={X} label={t('field.close')} onClick={onClose} />
    </form>
  );
}

/** What is being typed, and what came of the last line. */
function useEntering(session: EditorSession) {
  const { t } = useTranslation('sitting');
  const hints = useTranslation('document').t;
  const [line, setLine] = useState('');
  const [said, setSaid] = useState('');
  const enter = () => {
    const read = readEntry(line, session.parties);
    if (read.kind === 'entry') {
      const taken = session.run({ kind: 'enter', entry: read.entry });
      const hint = session.getSnapshot().hint;
      setSaid(taken ? t('field.done', { line: line.trim() }) : hint === null ? '' : hints(`hint.${hint}`));
      if (taken) setLine('');
    } else if (read.kind === 'nobody') setSaid(t('field.nobody', { words: read.words }));
    else if (read.kind === 'unknown') {
      const codes = read.codes.map(({ code }) => code).join(', ');
      setSaid(
        read.corrected === null
          ? t('field.unknown', { codes, count: read.codes.length })
          : t('field.corrected', { codes }),
      );
      setLine(read.corrected ?? line);
    }
  };
  return { line, setLine, said, enter };
}

const longestShown = 32;

/** Where the next line goes: the selected words, the group at the caret, or the paragraph. */
function usePlace(session: EditorSession): string {
  const { t } = useTranslation('sitting');
  const snapshot = useSnapshot(session);
  const { from, to, empty } = session.state.selection;
  const words = empty ? (snapshot?.caretGroup?.text ?? '') : wordsBetween(session.state, from, to);
  const block = snapshot?.selection?.block;
  const number = block === undefined ? null : session.placeOf(block);
  const shown = words.length > longestShown ? `${words.slice(0, longestShown - 1)}…` : words;
  const parts = [number, shown === '' ? null : t('field.selected', { words: shown })].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : t('field.noPlace');
}

/** Keys that reach the text while the caret is in the field. */
function onKey(event: KeyboardEvent, session: EditorSession, line: string, onClose: () => void): void {
  if (event.key === 'Escape') onClose();
  const command = textCommand(event, line);
  if (command === null) return;
  event.preventDefault();
  event.stopPropagation();
  session.run(command);
}

function textCommand(
  { altKey, shiftKey, ctrlKey, metaKey, code }: KeyboardEvent,
  line: string,
): EditorCommand | null {
  if (altKey && code === 'ArrowDown') return { kind: shiftKey ? 'nextContested' : 'nextGroup' };
  if (altKey && code === 'ArrowUp') return { kind: shiftKey ? 'previousContested' : 'previousGroup' };
  if ((ctrlKey || metaKey) && code === 'KeyZ' && line === '') return { kind: shiftKey ? 'redo' : 'undo' };
  return null;
}
