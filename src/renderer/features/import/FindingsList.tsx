/**
 * What should be looked at, as lines under the counts: each goes to its place, an irregular bracket offers
 * its repair, and a repair that was taken can be taken back.
 */

import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Correction } from '#domain/circular/corrections';
import type { PartyCode } from '#domain/notation/notation';
import { memberState } from '#domain/suggestions/suggestion';
import { sentenceOf } from '#renderer/i18n/index';
import { Button } from '#renderer/ui/Button.tsx';
import { AllSuggestions } from './AllSuggestions.tsx';
import { FindingLine } from './FindingLine.tsx';
import { useKeptFocus } from './useKeptFocus';
import type { Review } from './useReview';
import { isSameList } from './useSame';

interface FindingsListProps {
  readonly review: Review;
  readonly onGo: (block: string) => void;
  /** Reads pages without text from their pictures; null where the file can have none. */
  readonly onRecognise: (() => void) | null;
}

/** So many lines are drawn at first: a damaged text may have ten thousand. */
const shownAtFirst = 60;

export const FindingsList = memo(function FindingsList({ review, onGo, onRecognise }: FindingsListProps) {
  const { t } = useTranslation('import');
  const [all, setAll] = useState(false);
  const [usual, setUsual] = useState<PartyCode>(memberState);
  const [chosen] = useState(() => new Map<string, PartyCode>());
  const organisation = review.reading.note?.organisation ?? null;
  const { findings } = review;
  const list = useKeptFocus<HTMLUListElement>(findings, review.isReady);
  if (findings.length === 0 && review.failure === null)
    return <p className="import__well quiet">{t(review.isReady ? 'allWell' : 'looking')}</p>;
  const open = findings.filter(({ kind }) => kind !== 'taken').length;
  const repairs = findings.flatMap((one) => (one.kind === 'diagnostic' && one.repair ? [one.repair] : []));
  return (
    <section className="import__findings" aria-label={t('findings', { count: open })}>
      <p className="import__findings-head">
        <span>
          <strong>{t('findings', { count: open })}</strong>
          {open > 0 && <span className="import__may-stay">{t('mayStay')}</span>}
        </span>
        {repairs.length > 1 && (
          <Button look="quiet" onClick={() => takeAllRepairs(review, repairs)}>
            {t('repairAll', { count: repairs.length })}
          </Button>
        )}
        <AllSuggestions {...{ review, organisation, usual, chosen }} onUsual={setUsual} />
        {!review.isReady && <span className="quiet">{t('looking')}</span>}
      </p>
      {review.failure && (
        <p className="import__failure">{t('notLooked', { why: sentenceOf(review.failure) })}</p>
      )}
      <ul ref={list} className="import__finding-list">
        {(all ? findings : findings.slice(0, shownAtFirst)).map((finding) => (
          <FindingLine
            key={finding.key}
            finding={finding}
            ways={review.ways}
            organisation={organisation}
            usual={usual}
            chosen={chosen}
            onRecognise={onRecognise}
            onGo={onGo}
          />
        ))}
        {!all && findings.length > shownAtFirst && (
          <li>
            <Button look="quiet" onClick={() => setAll(true)}>
              {t('showAll', { count: findings.length - shownAtFirst })}
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}, isSameFindings);

/** Typing in a field changes the review and nothing of the list. */
function isSameFindings(a: FindingsListProps, b: FindingsListProps): boolean {
  const shown = ({ review, onGo, onRecognise }: FindingsListProps) => [
    ...[review.findings, review.isReady, review.failure, review.reading.note],
    ...[onGo, onRecognise],
  ];
  return isSameList(shown(a), shown(b));
}

/** From the last to the first, so that each counts in words that are still as it was found. */
function takeAllRepairs(review: Review, repairs: readonly Correction[]): void {
  review.ways.correctAll([...repairs].reverse());
}
