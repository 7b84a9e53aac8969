/**
 * Finding in the text that is read: the rolling text, or the projection that lies over it. Every hit is drawn while
 * the bar is open; Enter and F3 walk, Escape gives the caret back to the text at the hit. What is looked
 * for stays when the bar is opened again.
 */

import { CaseSensitive, ChevronDown, ChevronUp, WholeWord, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindPlace } from '#domain/finding/findRolling';
import type { PartyCode } from '#domain/notation/notation';
import { useCommands } from '#renderer/commands/registry';
import type { Findable } from '#renderer/editor/findable';
import { IconButton } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { withKeys } from './commandKeys';
import { useFindQuery } from './findQuery';
import './findBar.css';

interface FindBarProps {
  readonly findable: Findable;
  /** False over a projection: there are no brackets to look in. */
  readonly inBrackets: boolean;
  readonly signed: readonly { readonly code: PartyCode; readonly name: string }[];
  readonly onClose: () => void;
  /** Below the line, reached by Tab from the words that are looked for; for replacing. */
  readonly children?: ReactNode;
}

const places: readonly FindPlace[] = ['anywhere', 'inBrackets', 'outside'];
const anybody = '';

export function FindBar({ findable, inBrackets, signed, onClose, children }: FindBarProps) {
  const { t } = useTranslation('seeing');
  const { query, set, opened } = useFindQuery();
  const input = useRef<HTMLInputElement>(null);
  const typed = useRef(false);
  useEffect(() => {
    const asked = inBrackets ? query : { ...query, place: 'anywhere' as const, party: null };
    findable.find(asked.words === '' ? null : asked);
    // While words are typed the text goes along; what was looked for before leaves the caret where it is.
    if (typed.current) findable.goToHit(0);
  }, [findable, query, inBrackets]);
  useEffect(() => () => findable.find(null), [findable]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time the bar is asked for
  useEffect(() => input.current?.select(), [opened]);
  useCommands({
    'edit.findNext': () => findable.goToHit(1),
    'edit.findPrevious': () => findable.goToHit(-1),
  });
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.target === input.current)
      findable.goToHit(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the browser of this runtime does not know <search>
    <div className="find" role="search" aria-label={t('find.title')} onKeyDown={onKey}>
      <input
        ref={input}
        className="ui-input find__words"
        type="text"
        aria-label={t('find.words')}
        placeholder={t('find.placeholder')}
        data-testid="find"
        value={query.words}
        spellCheck={false}
        onChange={(event) => {
          typed.current = true;
          set({ words: event.target.value });
        }}
      />
      {children}
      <div className="find__tools">
        <Count findable={findable} words={query.words} />
        <Steps findable={findable} />
        <Exactness />
        {inBrackets && signed.length > 0 && <Where signed={signed} />}
        <IconButton icon={X} label={t('find.close')} className="find__close" onClick={onClose} />
      </div>
    </div>
  );
}

function Steps({ findable }: Pick<FindBarProps, 'findable'>) {
  const { t } = useTranslation('seeing');
  return (
    <>
      <IconButton
        icon={ChevronUp}
        label={withKeys(t('find.previous'), 'edit.findPrevious')}
        onClick={() => findable.goToHit(-1)}
      />
      <IconButton
        icon={ChevronDown}
        label={withKeys(t('find.next'), 'edit.findNext')}
        onClick={() => findable.goToHit(1)}
      />
    </>
  );
}

/** Whether case and the ends of words count. */
function Exactness() {
  const { t } = useTranslation('seeing');
  const { query, set } = useFindQuery();
  return (
    <>
      <IconButton
        icon={CaseSensitive}
        label={t('find.matchCase')}
        aria-pressed={query.matchCase}
        onClick={() => set({ matchCase: !query.matchCase })}
      />
      <IconButton
        icon={WholeWord}
        label={t('find.wholeWords')}
        aria-pressed={query.wholeWords}
        onClick={() => set({ wholeWords: !query.wholeWords })}
      />
    </>
  );
}

function Where({ signed }: Pick<FindBarProps, 'signed'>) {
  const { t } = useTranslation('seeing');
  const { query, set } = useFindQuery();
  return (
    <>
      <Select
        label={t('find.where')}
        hideLabel
        value={query.place}
        options={places.map((place) => ({ value: place, label: t(`find.${place}`) }))}
        onChange={(place) => set({ place, party: place === 'outside' ? null : query.party })}
      />
      <Select
        label={t('find.party')}
        hideLabel
        disabled={query.place === 'outside'}
        value={query.party ?? anybody}
        options={[
          { value: anybody, label: t('find.anybody') },
          ...signed.map(({ code, name }) => ({
            value: code,
            label: name === code ? code : `${code} · ${name}`,
          })),
        ]}
        onChange={(party) => set({ party: party === anybody ? null : party })}
      />
    </>
  );
}

/** *3 of 17*; nothing while nothing is looked for. */
function Count({ findable, words }: { readonly findable: Findable; readonly words: string }) {
  const { t } = useTranslation('seeing');
  const said = useSyncExternalStore(
    (listener) => findable.subscribe(listener),
    () => {
      const { hits, current } = findable.finding();
      return `${current + 1} ${hits.length}`;
    },
  );
  const [current = 0, count = 0] = said.split(' ').map(Number);
  return (
    <output className="find__count tabular" data-none={words !== '' && count === 0}>
      {words === '' ? '' : current > 0 ? t('find.at', { current, count }) : t('find.count', { count })}
    </output>
  );
}
