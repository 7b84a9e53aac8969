/**
 * What may have been meant by a misspelled word, below the word: by key, or by the other mouse button. A choice
 * is taken as the person would have typed it, so in a circulated text it is a proposal.
 */

import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '#renderer/commands/registry';
import { setSetting, setting, useSetting } from '#renderer/data/settings';
import type { EditorSession } from '#renderer/editor/EditorSession';
import type { Misspelling } from '#renderer/editor/plugins/spelling';
import { toastDone } from '#renderer/state/toasts';
import { speller } from '#renderer/workers/spelling';
import { useSpelling } from './useSpelling';
import './spelling.css';

/** Checks the text and answers to its commands; shows nothing until suggestions are asked for. */
export function Spelling({
  session,
  writable,
}: {
  readonly session: EditorSession;
  readonly writable: boolean;
}) {
  const { t } = useTranslation('drafts');
  useSpelling(session);
  const on = useSetting('spelling') ?? false;
  const [asked, setAsked] = useState<Misspelling | null>(null);
  const ask = () => {
    const found = session.misspelling();
    if (found) setAsked(found);
    else toastDone(t('spelling.right'));
  };
  useCommands({
    'edit.spelling': () => void setSetting('spelling', !on),
    'edit.nextMisspelling': writable && on ? () => walk(session, setAsked) : null,
    'edit.correct': writable && on ? ask : null,
  });
  useEffect(() => (writable && on ? onOtherButton(session, setAsked) : undefined), [session, writable, on]);
  if (!asked || !writable) return null;
  const close = () => {
    setAsked(null);
    session.focus();
  };
  return (
    <SpellingSheet key={`${asked.word} ${asked.from}`} session={session} asked={asked} onClose={close} />
  );
}

function walk(session: EditorSession, ask: (found: Misspelling | null) => void): void {
  if (!session.goToMisspelling()) return;
  session.focus();
  // The word has to be scrolled to first.
  requestAnimationFrame(() => ask(session.misspelling()));
}

function onOtherButton(session: EditorSession, ask: (found: Misspelling) => void): () => void {
  const listen = (event: MouseEvent) => {
    const inText = event.target instanceof Element && event.target.closest('.misspelled') !== null;
    const found = inText ? session.misspelling({ left: event.clientX, top: event.clientY }) : null;
    if (!found) return;
    event.preventDefault();
    ask(found);
  };
  window.addEventListener('contextmenu', listen);
  return () => window.removeEventListener('contextmenu', listen);
}

interface SheetProps {
  readonly session: EditorSession;
  readonly asked: Misspelling;
  readonly onClose: () => void;
}

function SpellingSheet({ session, asked, onClose }: SheetProps) {
  const { t } = useTranslation('drafts');
  const { word } = asked;
  const suggested = useSuggestions(asked);
  const sheet = useRef<HTMLDivElement>(null);
  usePlace(sheet, session, asked);
  useEffect(() => {
    if (suggested !== null) sheet.current?.querySelector('button')?.focus();
  }, [suggested]);
  const add = async () => {
    await callRight(word);
    toastDone(t('spelling.added', { word }));
    onClose();
  };
  const take = (meant: string) => {
    session.correct(asked, meant);
    onClose();
  };
  return (
    <div
      ref={sheet}
      className="spelling"
      role="menu"
      tabIndex={-1}
      aria-label={t('spelling.menu', { word })}
      data-testid="spelling"
      onKeyDown={(event) => onKey(event, onClose)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      {suggested?.map((each) => (
        <button key={each} type="button" role="menuitem" className="spelling__one" onClick={() => take(each)}>
          {each}
        </button>
      ))}
      {suggested?.length === 0 && <p className="spelling__none quiet">{t('spelling.none')}</p>}
      {suggested !== null && (
        <button
          type="button"
          role="menuitem"
          className="spelling__one spelling__add"
          onClick={() => void add()}
        >
          {t('spelling.add')}
        </button>
      )}
    </div>
  );
}

/** What may have been meant; null while nobody has answered. */
function useSuggestions({ word, language }: Misspelling): readonly string[] | null {
  const [suggested, setSuggested] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let wanted = true;
    void speller.suggest(language, word).then((words) => wanted && setSuggested(words));
    return () => {
      wanted = false;
    };
  }, [language, word]);
  return suggested;
}

/** The word is right from now on, in every text. */
async function callRight(word: string): Promise<void> {
  const known = await setting('dictionary');
  if (!known.includes(word)) await setSetting('dictionary', [...known, word]);
}

/** With all suggestions, in pixels. */
const highest = 230;

/** Below the word, inside the screen of the text. Set by hand: the page's policy allows no style attribute in markup. */
function usePlace(
  sheet: { readonly current: HTMLDivElement | null },
  session: EditorSession,
  asked: Misspelling,
): void {
  useEffect(() => {
    const place = session.rectOf(asked);
    const element = sheet.current;
    if (!place || !element) return;
    const room = window.innerWidth - element.offsetWidth - 8;
    element.style.left = `${Math.max(8, Math.min(place.left, room))}px`;
    // Above the word where the suggestions, which are yet to come, would be cut off below; never over the word itself.
    const fits = place.bottom + highest < window.innerHeight;
    element.style.top = fits ? `${place.bottom + 4}px` : 'auto';
    element.style.bottom = fits ? 'auto' : `${window.innerHeight - place.top + 4}px`;
    element.focus();
  }, [sheet, session, asked]);
}

function onKey(event: React.KeyboardEvent<HTMLDivElement>, onClose: () => void): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (event.key === 'Escape') onClose();
  else if (step !== 0) {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(here + step + buttons.length) % buttons.length]?.focus();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}
