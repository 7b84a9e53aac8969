/**
 * The line above the text: what it is, whose eyes it is read through, and how typing is taken. Suggest
 * mode is a state that can be seen from across the room, because it decides what a keystroke means.
 */

import { PenLine, PenOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PartyCode } from '#domain/notation/notation';
import type { DocumentRecord } from '#renderer/data/records';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { useSnapshot } from '#renderer/state/openTexts';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { PartyBadge } from '#renderer/ui/PartyBadge.tsx';
import { Select } from '#renderer/ui/Select.tsx';

interface DocumentHeadProps {
  readonly record: DocumentRecord;
  readonly session: EditorSession;
  readonly party: PartyCode | null;
  readonly nameOf: (code: PartyCode) => string;
  /** Only the rolling text can be written in. */
  readonly writable: boolean;
}

export function DocumentHead({ record, session, party, nameOf, writable }: DocumentHeadProps) {
  const { t } = useTranslation('document');
  useSnapshot(session);
  // A draft is called what its first heading says now.
  const { symbol, revision, status, title, proposer } = session.draft
    ? session.content().rolling
    : record.rolling;
  const shownStatus = status ?? (record.circulated ? 'circulated' : 'draft');
  return (
    <header className="document__head">
      <div className="document__what">
        <h1 className="document__title" title={record.title ?? title ?? undefined}>
          {record.title ?? title ?? t('untitled')}
        </h1>
        <p className="document__facts">
          {symbol && <span className="document__symbol tabular">{symbol}</span>}
          {revision !== null && <span>{t('revision', { number: revision })}</span>}
          <Chip tone={shownStatus === 'silence' ? 'soon' : 'neutral'}>{t(`status.${shownStatus}`)}</Chip>
          {proposer && <span className="quiet document__proposer">{proposer}</span>}
        </p>
      </div>
      {writable && !session.draft && (
        <div className="document__mode">
          {party !== null && (
            <span className="document__as">
              <span className="quiet">{t('writingAs')}</span>
              <PartyBadge code={party} name={nameOf(party)} ours />
            </span>
          )}
          <Granularity session={session} />
          <SuggestSwitch session={session} />
        </div>
      )}
    </header>
  );
}

function Granularity({ session }: { readonly session: EditorSession }) {
  const { t } = useTranslation('document');
  useSnapshot(session);
  return (
    <Select
      label={t('granularity.label')}
      hideLabel
      value={session.granularity}
      options={[
        { value: 'words', label: t('granularity.words') },
        { value: 'letters', label: t('granularity.letters') },
      ]}
      onChange={(granularity) => session.setGranularity(granularity)}
    />
  );
}

function SuggestSwitch({ session }: { readonly session: EditorSession }) {
  const { t } = useTranslation('document');
  useSnapshot(session);
  const { suggesting } = session;
  return (
    <Button
      icon={suggesting ? PenLine : PenOff}
      aria-pressed={suggesting}
      className="document__suggest"
      title={t(suggesting ? 'suggest.onLong' : 'suggest.offLong')}
      data-testid="suggest-mode"
      onClick={() => session.setSuggesting(!suggesting)}
    >
      {t(suggesting ? 'suggest.on' : 'suggest.off')}
    </Button>
  );
}
