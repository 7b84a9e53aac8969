/** What a line of the list says, and what it says once it was put right. */

import type { useTranslation } from 'react-i18next';
import { speakersOf } from '#domain/circular/corrections';
import type { Seam } from '#domain/document/seams';
import { quoted, type Suggestion } from '#domain/suggestions/suggestion';
import { sentenceOfWarning } from '#renderer/i18n/index';
import type { Offer } from '#renderer/workers/looking/offers';
import type { Finding, Taken } from './findings';

export function FindingSentence({ finding, t }: { readonly finding: Finding; readonly t: Translate }) {
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
      return t(finding.bracket ? 'joinedInBracket' : 'joined', { words: cutWords(finding.seam) });
    case 'suggestion':
      return suggestionWords(t, finding.suggestion);
    case 'offer':
      return t(offerKey(finding.correction), {
        party: partiesOf(finding.correction),
        words: quoted(finding.annotation.text),
      });
    case 'taken':
      return takenWords(t, finding.correction);
  }
}

/** Handed down in a long list: to ask for it in each part of a line costs more than to draw it. */
export type Translate = ReturnType<typeof useTranslation<'import'>>['t'];

/** *… the financing of | terrorism and …*: the words on both sides of the cut, as many as a line has room for. */
const cutWords = ({ before, after }: Seam): string => {
  const side = 24;
  return `… ${before.slice(-side).replace(/^\S*\s/u, '')} | ${after.slice(0, side).replace(/\s\S*$/u, '')} …`;
};

const suggestionWords = (t: Translate, { code, facts, party }: Suggestion): string =>
  withOneStop(t(`suggestion.${code}`, { ...facts, party: party ?? t('suggestion.someone') }));

/** Words that are quoted with their full stop end the sentence that quotes them. */
const withOneStop = (sentence: string): string => sentence.replace(/([.!?…][”»])\.$/u, '$1');

const partiesOf = (correction: Offer['correction']): string =>
  correction.kind === 'speaker' ? speakersOf(correction) : correction.party;

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
      return t(correction.bracket ? 'taken.partInBracket' : 'taken.part', {
        words: cutWords(correction.seam),
      });
    case 'suggestions': {
      const [first] = correction.suggestions;
      return correction.suggestions.length === 1 && first
        ? t('taken.suggestion', { what: suggestionWords(t, first) })
        : t('taken.suggestions', { count: correction.suggestions.length });
    }
    case 'speaker':
      return t('taken.speaker', { party: speakersOf(correction) });
    case 'position':
      return t('taken.position', { party: correction.party, sign: correction.sign === '+' ? '+' : '−' });
  }
}
