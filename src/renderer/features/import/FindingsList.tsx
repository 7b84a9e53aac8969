/**
 * What should be looked at, as lines under the counts: each goes to its place, an irregular bracket offers
 * its repair, and a repair that was taken can be taken back.
 */

import { AlertTriangle, Check, Lightbulb } from 'lucide-react';
import { memo, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Correction } from '#domain/circular/corrections';
import type { Seam } from '#domain/document/seams';
import { quoted, type Suggestion } from '#domain/suggestions/suggestion';
import { pagesWithoutText } from '#formats/scan/pagesWithoutText';
import { sentenceOf, sentenceOfWarning } from '#renderer/i18n/index';
import { Button } from '#renderer/ui/Button.tsx';
import type { Offer } from '#renderer/workers/looking/offers';
import { goToAuthor } from './AuthorsTable.tsx';
import { type Finding, placeOfFinding, type Taken } from './findings';
import { SuggestionChoice, YesNo } from './SuggestionChoice.tsx';
import { useKeptFocus } from './useKeptFocus';
import type { Review } from './useReview';
import { isSameList } from './useSame';

interface FindingsListProps {
  readonly review: Review;
  readonly onGo: (block: string) => void;
  /** Reads pages without text from their pictures; absent where the file can have none. */
  readonly onRecognise?: () => void;
}

/** So many lines are drawn at first: a damaged text may have ten thousand. */
const shownAtFirst = 60;

export const FindingsList = memo(function FindingsList({ review, onGo, onRecognise }: FindingsListProps) {
  const { t } = useTranslation('import');
  const [all, setAll] = useState(false);
  const { findings } = review;
  const list = useKeptFocus<HTMLUListElement>(findings, review.isReady);
  if (findings.length === 0 && review.failure === null)
    return <p className="import__well quiet">{t(review.isReady ? 'allWell' : 'looking')}</p>;
  const open = findings.filter(({ kind }) => kind !== 'taken').length;
  const repairs = findings.flatMap((one) => (one.kind === 'diagnostic' && one.repair ? [one.repair] : []));
  return (
    <section className="import__findings" aria-label={t('findings', { count: open })}>
      <p className="import__findings-head">
        <span>{t('findings', { count: open })}</span>
        {repairs.length > 1 && (
          <Button look="quiet" onClick={() => takeAllRepairs(review, repairs)}>
            {t('repairAll', { count: repairs.length })}
          </Button>
        )}
        <TakeAllSuggestions review={review} />
        {!review.isReady && <span className="quiet">{t('looking')}</span>}
      </p>
      {review.failure && (
        <p className="import__failure">{t('notLooked', { why: sentenceOf(review.failure) })}</p>
      )}
      <ul ref={list} className="import__finding-list">
        {(all ? findings : findings.slice(0, shownAtFirst)).map((finding) => (
          <Line key={finding.key} finding={finding} onGo={onGo}>
            <Action finding={finding} review={review} onRecognise={onRecognise} />
          </Line>
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
    ...[onGo, onRecognise === undefined],
  ];
  return isSameList(shown(a), shown(b));
}

/** One correction for each text; whoever is not named there stands for *a Member State*. */
function TakeAllSuggestions({ review }: { readonly review: Review }) {
  const { t } = useTranslation('import');
  const found = review.findings.flatMap((one) => (one.kind === 'suggestion' ? [one] : []));
  if (found.length < 2) return null;
  const take = () => {
    for (const index of new Set(found.map(({ document }) => document))) {
      const suggestions = found.filter((one) => one.document === index).map(({ suggestion }) => suggestion);
      review.correct({ kind: 'suggestions', index, suggestions, parties: {} });
    }
  };
  return (
    <Button look="quiet" onClick={take}>
      {t('suggestAll', { count: found.length })}
    </Button>
  );
}

/** From the last to the first, so that each counts in words that are still as it was found. */
function takeAllRepairs(review: Review, repairs: readonly Correction[]): void {
  for (const repair of [...repairs].reverse()) review.correct(repair);
}

function Line({
  finding,
  onGo,
  children,
}: {
  readonly finding: Finding;
  readonly onGo: (block: string) => void;
  readonly children: ReactNode;
}) {
  const place = placeOfFinding(finding);
  const isDone = finding.kind === 'taken';
  const isOffer = finding.kind === 'suggestion' || finding.kind === 'offer';
  const Icon = isDone ? Check : isOffer ? Lightbulb : AlertTriangle;
  return (
    <li className="import__finding" data-kind={finding.kind}>
      <Icon size={13} aria-hidden />
      {place === null ? (
        <span className="import__sentence selectable">
          <Sentence finding={finding} />
        </span>
      ) : (
        <button type="button" className="import__sentence" onClick={() => onGo(place)}>
          <Sentence finding={finding} />
        </button>
      )}
      {children}
    </li>
  );
}

function Sentence({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation('import');
  switch (finding.kind) {
    case 'warning':
      return finding.count > 1
        ? `${sentenceOfWarning(finding.warning)} ${t('places', { count: finding.count })}`
        : sentenceOfWarning(finding.warning);
    case 'mismatch':
      return t('mismatch', {
        field: t(`field.${finding.mismatch.field}`),
        values: Object.entries(finding.mismatch.values)
          .map(([language, value]) => `${language}: ${value}`)
          .join(' · '),
      });
    case 'diagnostic':
      return (
        <>
          {t(`proposals:problems.${finding.diagnostic.code}`, { subject: finding.diagnostic.subject })}
          {finding.words !== '' && (
            <span className="import__words">{t('wordsThere', { words: finding.words })}</span>
          )}
        </>
      );
    case 'join':
      return t('joined', { words: cutWords(finding.seam) });
    case 'suggestion':
      return suggestionWords(t, finding.suggestion);
    case 'offer':
      return t(offerKey(finding.correction), {
        party: finding.correction.party,
        words: quoted(finding.annotation.text),
      });
    case 'taken':
      return takenWords(t, finding.correction);
  }
}

type Translate = ReturnType<typeof useTranslation<'import'>>['t'];

/** *… the financing of | terrorism and …*: the words on both sides of the cut, as many as a line has room for. */
const cutWords = ({ before, after }: Seam): string => {
  const side = 24;
  return `… ${before.slice(-side).replace(/^\S*\s/u, '')} | ${after.slice(0, side).replace(/\s\S*$/u, '')} …`;
};

const suggestionWords = (t: Translate, { code, facts, party }: Suggestion): string =>
  t(`suggestion.${code}`, { ...facts, party: party ?? t('suggestion.someone') });

const offerKey = (correction: Offer['correction']): string =>
  correction.kind === 'speaker'
    ? 'offer.speaker'
    : correction.sign === '+'
      ? 'offer.support'
      : 'offer.oppose';

function takenWords(t: Translate, correction: Taken): string {
  switch (correction.kind) {
    case 'repair':
      return t('repaired', { what: t(`repairOf.${correction.code}`) });
    case 'part':
      return t('taken.part', { words: cutWords(correction.seam) });
    case 'suggestions': {
      const [first] = correction.suggestions;
      return correction.suggestions.length === 1 && first
        ? t('taken.suggestion', { what: suggestionWords(t, first) })
        : t('taken.suggestions', { count: correction.suggestions.length });
    }
    case 'speaker':
      return t('taken.speaker', { party: correction.party });
    case 'position':
      return t('taken.position', { party: correction.party, sign: correction.sign === '+' ? '+' : '−' });
  }
}

interface ActionProps {
  readonly finding: Finding;
  readonly review: Review;
  readonly onRecognise: (() => void) | undefined;
}

function Action({ finding, review, onRecognise }: ActionProps) {
  const { t } = useTranslation('import');
  if (finding.kind === 'warning' && onRecognise && pagesWithoutText([finding.warning]).length > 0)
    return (
      <Button look="quiet" onClick={onRecognise} title={t('recogniseHint')}>
        {t('recognisePages')}
      </Button>
    );
  if (finding.kind === 'join')
    return (
      <Button look="quiet" onClick={() => review.correct({ kind: 'part', seam: finding.seam })}>
        {t('twoParagraphs')}
      </Button>
    );
  if (finding.kind === 'warning' && finding.warning.code === 'tracked.authorUnknown')
    return (
      <Button look="quiet" onClick={() => goToAuthor(String(finding.warning.facts?.name ?? ''))}>
        {t('authors.choose')}
      </Button>
    );
  if (finding.kind === 'suggestion') return <SuggestionChoice finding={finding} review={review} />;
  if (finding.kind === 'offer') {
    return (
      <YesNo onYes={() => review.correct(finding.correction)} onNo={() => review.decline(finding.key)} />
    );
  }
  if (finding.kind === 'taken') {
    return (
      <Button look="quiet" onClick={() => review.takeBack(finding.place)}>
        {t('takeBack')}
      </Button>
    );
  }
  if (finding.kind !== 'diagnostic') return null;
  const { repair, diagnostic } = finding;
  if (repair === null)
    return <span className="quiet">{t(`decide.${diagnostic.code}`, { subject: diagnostic.subject })}</span>;
  return (
    <Button look="quiet" onClick={() => review.correct(repair)}>
      {t(`repairOf.${diagnostic.code}`)}
    </Button>
  );
}
