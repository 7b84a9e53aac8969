/** The remarks of the file on one paragraph, under its words: who said what, and on which of them. */

import { CornerDownRight, MessageSquare } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ReadAnnotation } from '#domain/document/document';
import { shortDate } from '#renderer/i18n/dates';
import { currentLanguage } from '#renderer/i18n/index';

interface RemarksProps {
  readonly remarks: readonly ReadAnnotation[];
  /** Of the paragraph: a remark on all of it need not quote it. */
  readonly text: string;
}

export function Remarks({ remarks, text }: RemarksProps) {
  return (
    <span className="import__remarks">
      {remarks.map((remark, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: remarks have no other name where the file gives them none
        <Remark key={place} remark={remark} isOnAll={remark.quote.trim() === text.trim()} />
      ))}
    </span>
  );
}

function Remark({ remark, isOnAll }: { readonly remark: ReadAnnotation; readonly isOnAll: boolean }) {
  const { t } = useTranslation('import');
  const { author, date, quote, text, replyTo, resolved } = remark;
  const Icon = replyTo === undefined ? MessageSquare : CornerDownRight;
  const said = [author?.trim() || t('authors.nameless'), date && shortDate(date, currentLanguage(), 0)];
  return (
    <span className="import__remark" data-reply={replyTo !== undefined}>
      <Icon size={12} aria-hidden />
      <span className="import__remark-words" dir="auto">
        <span className="visually-hidden">{t('remark')} </span>
        <span className="import__remark-head">
          {said.filter(Boolean).join(', ')}
          {resolved === true && ` (${t('resolved')})`}
        </span>{' '}
        {replyTo === undefined && !isOnAll && quote.trim() !== '' && (
          <span className="quiet">{t('wordsThere', { words: shortened(quote) })} </span>
        )}
        {text}
      </span>
    </span>
  );
}

/** Enough to find the words by. */
const longestQuote = 60;

const shortened = (quote: string): string => {
  const words = quote.replace(/\s+/gu, ' ').trim();
  return words.length <= longestQuote ? words : `${words.slice(0, longestQuote).replace(/\s+\S*$/u, '')} …`;
};
