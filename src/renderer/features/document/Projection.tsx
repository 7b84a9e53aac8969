/**
 * A projection with one line above it that says what it is, that it can only be read, and the way back. It has
 * a desk of its own, alone or beside the rolling text; where the caret goes in the rolling text it follows.
 */

import { Lock, X } from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyCode } from '#domain/notation/notation';
import type { EditorSession } from '#renderer/editor/EditorSession';
import type { Findable } from '#renderer/editor/findable';
import { useSnapshot } from '#renderer/state/openTexts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { blockOn } from './inStep';
import { ReadingView } from './ReadingView.tsx';
import { Splits } from './Splits.tsx';
import { useKeptPlace } from './useKeptPlace';
import { type ShownProjection, useProjection } from './useProjection';
import type { Looking } from './viewState';

interface ProjectionProps {
  readonly documentId: string;
  readonly session: EditorSession;
  readonly looking: Looking;
  readonly title: string;
  readonly desk: RefObject<HTMLDivElement | null>;
  readonly nameOf: (code: PartyCode) => string;
  readonly onBack: () => void;
  readonly onFindable: (findable: Findable | null) => void;
}

export function Projection(props: ProjectionProps) {
  const { documentId, session, looking, title, desk, nameOf, onBack, onFindable } = props;
  const { t } = useTranslation('seeing');
  const [attempted, setAttempted] = useState(false);
  const { view, beside } = looking;
  const shown = useProjection(documentId, session, looking);
  useKeptPlace(documentId, desk, JSON.stringify(view));
  useFollowedCaret(session, desk, beside);
  const onJump = (key: string) => {
    if (!beside) onBack();
    requestAnimationFrame(() => {
      session.goToGroup(key);
      session.focus();
    });
  };
  return (
    <div className="document__desk document__desk--projection" ref={desk}>
      <div className="document__reading" data-attempted={attempted} role="status">
        <Lock size={13} aria-hidden />
        <span>
          <Says looking={looking} shown={shown} />{' '}
          <strong className="document__only">{t('reading.only')}</strong>
        </span>
        {beside ? (
          <IconButton icon={X} label={t('reading.close')} onClick={onBack} />
        ) : (
          <Button look="quiet" onClick={onBack}>
            {t('reading.back')}
          </Button>
        )}
        {view.kind === 'coalition' && (
          <Splits
            session={session}
            splits={shown.splits}
            members={view.parties}
            nameOf={nameOf}
            onJump={onJump}
          />
        )}
      </div>
      <div className="document__page document__page--reading">
        <ReadingView
          document={shown.document}
          differences={shown.differences}
          label={`${title}: ${t(`eyesLong.${view.kind}`)}`}
          onAttempt={() => setAttempted(true)}
          onFindable={onFindable}
        />
      </div>
    </div>
  );
}

/** What the reading is; for red lines also what they change, for differences how many there are. */
function Says({ looking, shown }: { readonly looking: Looking; readonly shown: ShownProjection }) {
  const { t } = useTranslation('seeing');
  const { view } = looking;
  const party = view.kind === 'party' ? view.party : '';
  // Beside the text there is no room for more than its name.
  const words = [looking.beside ? `${t(`eyesLong.${view.kind}`)}.` : t(`reading.${view.kind}`, { party })];
  if (view.kind === 'redLines')
    words.push(t(shown.hasRedLines ? 'reading.refused' : 'reading.noRedLines', { count: shown.refused }));
  if (looking.differences) words.push(t('reading.differences', { count: shown.differences.length }));
  return words.join(' ');
}

/** A panel that goes to a group moves the caret of the rolling text; the projection shows the same paragraph. */
function useFollowedCaret(
  session: EditorSession,
  desk: RefObject<HTMLDivElement | null>,
  beside: boolean,
): void {
  const block = useSnapshot(session)?.selection?.block;
  const [first] = useState(block);
  useEffect(() => {
    if (beside || block === undefined || block === first) return;
    const element = desk.current && blockOn(desk.current, block);
    const box = element?.getBoundingClientRect();
    const sight = desk.current?.getBoundingClientRect();
    if (box && sight && (box.bottom < sight.top + 40 || box.top > sight.bottom - 40))
      element?.scrollIntoView({ block: 'center' });
  }, [desk, beside, block, first]);
}
