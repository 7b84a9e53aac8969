/**
 * The review before the import: the file as received on the left, what was understood on the right, in step;
 * above them one line of counts and what should be looked at. All is well when Enter is enough.
 */

import { Save } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { AuthorsTable } from './AuthorsTable.tsx';
import { BlockTools } from './BlockTools.tsx';
import { CountsLine } from './CountsLine.tsx';
import { EncodingChoice } from './EncodingChoice.tsx';
import { FindingsList } from './FindingsList.tsx';
import { saveReceived } from './importing';
import { recogniseMissing } from './importQueue';
import type { ImportItem } from './importState';
import { LeaveQuestion } from './LeaveQuestion.tsx';
import { Original } from './Original.tsx';
import { Outline } from './Outline.tsx';
import { useAccept } from './useAccept';
import { useLeave } from './useLeave';
import { type Places, usePlaces } from './usePlaces';
import { type Review, useReview } from './useReview';
import { reviewKeys, useReviewKeys } from './useReviewKeys';
import { useUndoKeys } from './useUndoKeys';

interface ReviewDialogProps {
  readonly item: Extract<ImportItem, { state: 'review' }>;
  /** How many files wait behind this one. */
  readonly waiting: number;
}

export function ReviewDialog({ item, waiting }: ReviewDialogProps) {
  const { t } = useTranslation('import');
  const review = useReview(item);
  const { accept, entering, busy, notStored, foundMore } = useAccept(item, review);
  const places = usePlaces();
  useUndoKeys(review);
  useReviewKeys();
  const recognisePages = useMemo(
    () => (item.original === 'pages' ? () => void recogniseMissing(item) : null),
    [item],
  );
  const leaving = useLeave(item, review, entering);
  return (
    <Dialog
      title={t('review', { name: item.name })}
      closeLabel={t('shell:cancel')}
      size="wide"
      onClose={leaving.close}
      onSubmit={() => (leaving.asks ? leaving.stay() : accept(false))}
      footer={
        leaving.asks ? (
          <LeaveQuestion leaving={leaving} />
        ) : (
          <>
            <ReceivedFile file={item.file} waiting={waiting} />
            <Choices
              {...{ waiting, entering, busy }}
              onLeave={leaving.close}
              onAcceptAll={() => accept(true)}
            />
          </>
        )
      }
    >
      <div className="import">
        <div className="import__top">
          {(notStored || foundMore) && (
            <p role="alert" className="import__failure">
              {t(notStored ? 'notStored' : 'foundMore')}
            </p>
          )}
          <CountsLine review={review}>
            {item.original === 'text' && <EncodingChoice item={item} />}
          </CountsLine>
          <AuthorsTable review={review} />
          <FindingsList review={review} onGo={places.showBoth} onRecognise={recognisePages} />
        </div>
        <Panes item={item} review={review} places={places} />
      </div>
    </Dialog>
  );
}

interface ChoicesProps extends Pick<ReviewDialogProps, 'waiting'> {
  /** It is being stored. */
  readonly entering: boolean;
  /** It is, or will be as soon as all is looked through. */
  readonly busy: boolean;
  readonly onLeave: () => void;
  readonly onAcceptAll: () => void;
}

/** Leave it, take all that wait, or take this one: Enter. The focus stays where it was while it is stored, and if it cannot be. */
function Choices({ waiting, entering, busy, onLeave, onAcceptAll }: ChoicesProps) {
  const { t } = useTranslation('import');
  return (
    <>
      <Button aria-disabled={entering} onClick={onLeave}>
        {t(waiting > 0 ? 'skip' : 'shell:cancel')}
      </Button>
      {waiting > 0 && (
        <Button aria-disabled={busy} onClick={onAcceptAll}>
          {t('acceptAll')}
        </Button>
      )}
      <Button type="submit" look="primary" aria-disabled={busy} data-autofocus>
        {t('accept')}
      </Button>
    </>
  );
}

interface ReceivedFileProps {
  readonly file: ReviewDialogProps['item']['file'];
  readonly waiting: number;
}

/** What was received, byte for byte, and how many more wait. */
function ReceivedFile({ file, waiting }: ReceivedFileProps) {
  const { t } = useTranslation('import');
  return (
    <span className="import__foot quiet">
      <span className="import__hash tabular selectable" title={file.sha256}>
        SHA-256 {file.sha256.slice(0, 12)}…
      </span>
      <IconButton
        icon={Save}
        label={t('commands:file.saveOriginal')}
        onClick={() => void saveReceived(file)}
      />
      {waiting > 0 && <span>{t('waiting', { count: waiting })}</span>}
      <span className="import__keys">
        <span>{t('keys.part', reviewKeys)}</span>
        <span>{t('keys.finding', reviewKeys)}</span>
      </span>
    </span>
  );
}

interface PanesProps extends Pick<ReviewDialogProps, 'item'> {
  readonly review: Review;
  readonly places: Places;
}

/** The file as received, and what was understood of it. */
function Panes({ item, review, places }: PanesProps) {
  return (
    <div className="import__panes">
      <Original
        item={item}
        blocks={review.original}
        pane={places.original}
        selected={places.received}
        onSelect={places.fromOriginal}
      />
      <div className="import__right">
        <Outline
          review={review}
          pane={places.outline}
          selected={places.selected}
          onSelect={places.fromOutline}
          onWalk={places.walkTo}
        />
        <BlockTools review={review} selected={places.selected} />
      </div>
    </div>
  );
}
