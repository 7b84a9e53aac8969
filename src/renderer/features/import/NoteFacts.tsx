/** What the note says, as a short list of facts that a delegate can check in a glance. */

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CircularNote } from '#domain/circular/circular';
import { ownNumbers } from '#domain/circular/references';
import type { LanguageCode } from '#domain/languages';
import { inLanguage, useOrganisation } from '#renderer/data/organisations';
import { deadlineMoment, shortDate } from '#renderer/i18n/dates';
import { currentLanguage } from '#renderer/i18n/index';
import { noteWords } from '#renderer/i18n/noteWords';

export function NoteFacts({ note }: { readonly note: CircularNote }) {
  const { t } = useTranslation('import');
  const language = currentLanguage();
  const profile = useOrganisation(note.organisation);
  const { place, deadlines } = noteWords(note, language);
  return (
    <dl className="import__facts">
      <Fact name={t('organisation')}>{profile ? inLanguage(profile.acronym, language) : null}</Fact>
      <Fact name={t('reference')}>{ownNumbers(note).join(', ')}</Fact>
      <Fact name={t('date')}>
        {[place, note.date && shortDate(note.date, language, 0)].filter(Boolean).join(', ')}
      </Fact>
      <Fact name={t('languages')}>
        {note.languages
          .map((each, place) => inList(t(`register:language.${each}`), place, language))
          .join(', ')}
      </Fact>
      <Fact name={t('deadlines')}>
        {deadlines.map((deadline) => (
          <span key={`${deadline.kind}${deadline.at}`} className="import__deadline">
            {t(`register:deadlineKind.${deadline.kind}`)}: {deadlineMoment(deadline, language)}{' '}
            <span className="quiet">{t('register:quote', { text: deadline.text })}</span>
            {deadline.concerns && (
              <span className="import__concerns">
                {t('deadlines:concerns', { what: deadline.concerns.join(', ') })}
              </span>
            )}
          </span>
        ))}
      </Fact>
      <Fact name={t('enclosure')}>
        {note.enclosurePages !== null && t('pagesEnclosed', { count: note.enclosurePages })}
      </Fact>
      <Fact name={t('refersTo')}>{note.refersTo.map(({ reference }) => reference).join(', ')}</Fact>
    </dl>
  );
}

/** Only English writes the names of languages with capitals inside a list. */
const inList = (name: string, place: number, language: LanguageCode): string =>
  place === 0 || language === 'en' ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** A fact that the note does not state says so: silence could be an error of reading. */
function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { t } = useTranslation('import');
  const empty =
    children === null ||
    children === false ||
    children === '' ||
    (Array.isArray(children) && children.length === 0);
  return (
    <div>
      <dt className="quiet">{name}</dt>
      <dd className="selectable">{empty ? <span className="quiet">{t('notStated')}</span> : children}</dd>
    </div>
  );
}
