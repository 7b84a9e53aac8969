/** The inspector's outline: arrows walk the headings, Enter goes to one, the one around the caret is marked. */

import { type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditorApi, EditorSnapshot } from '#renderer/editor/editorApi';
import { useSession, useSnapshot } from '#renderer/state/openTexts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { headingOf, type OutlineLine, outlineOf } from './outlineView';
import './outline.css';

export function OutlinePanel({ documentId }: { readonly documentId: string }) {
  const session = useSession(documentId);
  const snapshot = useSnapshot(session);
  return session && snapshot ? <Outline session={session} snapshot={snapshot} /> : null;
}

interface OutlineProps {
  readonly session: EditorApi;
  readonly snapshot: EditorSnapshot;
}

function Outline({ session, snapshot }: OutlineProps) {
  const { t } = useTranslation('seeing');
  const rows = useDeferredValue(snapshot.proposals);
  const version = useDeferredValue(snapshot.version);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for the text
  const { rolling } = useMemo(() => session.content(), [session, version]);
  const lines = useMemo(() => outlineOf(rolling, rows), [rolling, rows]);
  const here = headingOf(rolling, lines, snapshot.selection?.block ?? null);
  const [walked, setWalked] = useState<number | null>(null);
  const at = Math.min(walked ?? Math.max(0, here), Math.max(0, lines.length - 1));
  if (lines.length === 0) return <EmptyState title={t('outline.empty')} />;
  const go = (line: OutlineLine | undefined) => {
    if (!line) return;
    session.goToBlock(line.block);
    session.focus();
    setWalked(null);
  };
  const onKey = (event: KeyboardEvent) => {
    const next = steps[event.key]?.(at, lines.length - 1);
    if (next !== undefined) setWalked(next);
    else if (event.key === 'Enter') go(lines[at]);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className="outline"
      role="listbox"
      tabIndex={0}
      data-outline
      aria-label={t('outline.label')}
      aria-activedescendant={`outline-${at}`}
      onKeyDown={onKey}
      onBlur={() => setWalked(null)}
    >
      {lines.map((line, index) => (
        <Line
          key={line.block}
          id={`outline-${index}`}
          line={line}
          chosen={index === at}
          here={index === here}
          onGo={() => go(line)}
        />
      ))}
    </div>
  );
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

interface LineProps {
  readonly id: string;
  readonly line: OutlineLine;
  readonly chosen: boolean;
  /** The caret stands under it. */
  readonly here: boolean;
  readonly onGo: () => void;
}

function Line({ id, line, chosen, here, onGo }: LineProps) {
  const { t } = useTranslation('seeing');
  const { label, words, level, proposals, contested } = line;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list around it has the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      aria-current={here ? 'location' : undefined}
      className="outline__line"
      style={{ paddingInlineStart: `${12 + (level - 1) * 14}px` }}
      onClick={onGo}
    >
      <span className="outline__words">
        {label !== null && <span className="tabular">{label} </span>}
        {words}
      </span>
      <span className="outline__count quiet tabular">
        {proposals > 0 && t('outline.count', { count: proposals })}
        {contested > 0 && (
          <span className="outline__contested">{t('outline.contested', { count: contested })}</span>
        )}
      </span>
    </div>
  );
}
