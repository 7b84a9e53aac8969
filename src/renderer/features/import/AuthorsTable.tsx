/** Who tracked changes in the file, and for which party each speaks; the choice is remembered for the next file. */

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadAuthor } from '#domain/document/document';
import type { PartyCode } from '#domain/notation/notation';
import { useOrganisation } from '#renderer/data/organisations';
import { useSetting } from '#renderer/data/settings';
import { currentLanguage } from '#renderer/i18n/index';
import { type Option, Select } from '#renderer/ui/Select.tsx';
import { partyOptions } from './partyOptions';
import type { Review } from './useReview';
import { huesByName } from './useTracked';

export function AuthorsTable({ review }: { readonly review: Review }) {
  const { t } = useTranslation('import');
  const delegation = useSetting('delegation');
  const profile = useOrganisation(review.reading.note?.organisation ?? delegation?.organisation);
  const language = currentLanguage();
  const others = t('otherStates');
  const parties = useMemo(() => partyOptions(profile, language, others), [profile, language, others]);
  const authors = useAuthorsInOrder(review.authors, parties);
  const hues = useMemo(() => huesByName(review.authors), [review.authors]);
  const [isOpen] = useState(() => isAnybodyUnknown(review));
  if (authors.length === 0) return null;
  return (
    <details className="import__authors" open={isOpen}>
      <summary>
        {t('authors.title', { count: authors.length })}
        <span className="import__speak">
          {authors.map((author) => (
            <span key={author.name ?? ''} className="import__speaker">
              <Swatch hue={hues.get(author.name)} /> {saysWho(author)}
            </span>
          ))}
        </span>
      </summary>
      <ul>
        {authors.map((author) => (
          <li key={author.name ?? ''} data-author={author.name ?? ''}>
            <span className="selectable">
              <Swatch hue={hues.get(author.name)} /> {author.name ?? t('authors.nameless')}
            </span>
            <span
              className="quiet tabular"
              title={t('authors.hint', { insertions: author.insertions, deletions: author.deletions })}
            >
              {t('authors.counts', { insertions: author.insertions, deletions: author.deletions })}
            </span>
            <Select
              label={t('authors.party', { name: author.name ?? t('authors.nameless') })}
              hideLabel
              value={author.code}
              options={optionsFor(author, parties, t('authors.unknown', { code: author.code }))}
              onChange={(party) => review.assign(author.name ?? '', party)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The colour of the author's changes in the file as received. */
const Swatch = ({ hue = '' }: { readonly hue: string | undefined }) => (
  <span className={`import__swatch ${hue}`} aria-hidden />
);

/** *Delegation of India = IND*, in the line that stands for the table as long as that is closed. */
const saysWho = ({ name, code }: ReadAuthor): string =>
  name === null || name === code ? code : `${name} = ${code}`;

/** Those whom nobody knew when the file was read stand first, also once they have their parties: no line moves under the hand. */
function useAuthorsInOrder(
  authors: readonly ReadAuthor[],
  parties: readonly Option<PartyCode>[],
): readonly ReadAuthor[] {
  const [atFirst] = useState(authors);
  const names = useMemo(() => {
    const known = new Set(parties.map(({ value }) => value));
    const unknown = atFirst.filter(({ code }) => !known.has(code));
    return new Set([...unknown, ...atFirst].map(({ name }) => name));
  }, [atFirst, parties]);
  return [...names].flatMap((name) => authors.find((author) => author.name === name) ?? []);
}

/** Some had no party when the file was read; where all have one, there is nothing to choose, and the table need not take the room. */
const isAnybodyUnknown = ({ reading }: Review): boolean =>
  reading.warnings.some(({ code }) => code === 'tracked.authorUnknown');

/** To the choice of an author's party, from the line that says that nobody knows it. */
export function goToAuthor(name: string): void {
  const line = document.querySelector<HTMLElement>(`[data-author="${CSS.escape(name)}"]`);
  line?.closest('details')?.setAttribute('open', '');
  line?.querySelector('select')?.focus();
}

/** A code that was made from the author's name stays possible until another is chosen. */
const optionsFor = (
  { code }: ReadAuthor,
  parties: readonly Option<PartyCode>[],
  label: string,
): readonly Option<PartyCode>[] =>
  parties.some(({ value }) => value === code) ? parties : [{ value: code, label }, ...parties];
