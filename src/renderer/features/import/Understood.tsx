/** What the app understood of a file, as a short list of facts that a delegate can check in a glance. */

import { AlertTriangle } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CircularNote, Reading } from '#domain/circular/circular';
import type { Document } from '#domain/document/document';
import { inLanguage, partyName, useOrganisation } from '#renderer/data/organisations';
import { useSetting } from '#renderer/data/settings';
import { deadlineMoment, shortDate } from '#renderer/i18n/dates';
import { currentLanguage } from '#renderer/i18n/index';
import { noteWords } from '#renderer/i18n/noteWords';
import { Chip } from '#renderer/ui/Chip.tsx';
import { TextAreaField, TextField } from '#renderer/ui/Field.tsx';
import { countGroups, type GroupCounts } from './partyCounts';

interface UnderstoodProps {
  readonly reading: Reading;
  readonly onChange: (place: number, change: Partial<Document>) => void;
}

export function Understood({ reading, onChange }: UnderstoodProps) {
  const { t } = useTranslation('import');
  // Counting is for the text, which the form below never changes: once is enough.
  // biome-ignore lint/correctness/useExhaustiveDependencies: titles and symbols do not change the counts
  const counts = useMemo(() => countGroups(reading.documents), []);
  const mismatches = reading.note?.mismatches ?? [];
  return (
    <section className="import__understood" aria-label={t('understood')}>
      {reading.note ? <NoteFacts note={reading.note} /> : <p>{t('noNote')}</p>}
      <Counts counts={counts} organisation={reading.note?.organisation ?? null} />
      {(reading.warnings.length > 0 || mismatches.length > 0) && (
        <div className="import__warnings">
          {mismatches.map((mismatch) => (
            <Warning key={mismatch.field}>
              {t('mismatch', {
                field: t(`field.${mismatch.field}`),
                values: Object.entries(mismatch.values)
                  .map(([language, value]) => `${language}: ${value}`)
                  .join(' · '),
              })}
            </Warning>
          ))}
          {distinct(reading.warnings.map((warning) => warning.message)).map((message) => (
            <Warning key={message}>{message}</Warning>
          ))}
        </div>
      )}
      <h3 className="import__heading">{t('enclosures', { count: reading.documents.length })}</h3>
      {reading.documents.map((document, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: enclosures have no identity before the import but their place
        <div key={place} className="import__enclosure">
          <TextAreaField
            label={t('title')}
            rows={2}
            value={document.title ?? ''}
            onChange={(event) => onChange(place, { title: event.target.value || null })}
          />
          <TextField
            label={t('symbol')}
            value={document.symbol ?? ''}
            onChange={(event) => onChange(place, { symbol: event.target.value || null })}
          />
        </div>
      ))}
    </section>
  );
}

function NoteFacts({ note }: { readonly note: CircularNote }) {
  const { t } = useTranslation('import');
  const language = currentLanguage();
  const profile = useOrganisation(note.organisation);
  const { place, deadlines } = noteWords(note, language);
  return (
    <dl className="import__facts">
      <Fact name={t('organisation')}>{profile ? inLanguage(profile.acronym, language) : null}</Fact>
      <Fact name={t('reference')}>{note.reference}</Fact>
      <Fact name={t('date')}>
        {[place, note.date && shortDate(note.date, language, 0)].filter(Boolean).join(', ')}
      </Fact>
      <Fact name={t('languages')}>
        {note.languages.map((each) => t(`register:language.${each}`)).join(', ')}
      </Fact>
      <Fact name={t('deadlines')}>
        {deadlines.map((deadline) => (
          <span key={`${deadline.kind}${deadline.at}`} className="import__deadline">
            {t(`register:deadlineKind.${deadline.kind}`)}: {deadlineMoment(deadline, language)}{' '}
            <span className="quiet">{t('register:quote', { text: deadline.text })}</span>
          </span>
        ))}
      </Fact>
      <Fact name={t('refersTo')}>{note.refersTo.map(({ reference }) => reference).join(', ')}</Fact>
    </dl>
  );
}

/** A fact that the note does not state says so: silence could be an error of reading. */
function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { t } = useTranslation('import');
  const empty = children === null || children === '' || (Array.isArray(children) && children.length === 0);
  return (
    <div>
      <dt className="quiet">{name}</dt>
      <dd className="selectable">{empty ? <span className="quiet">{t('notStated')}</span> : children}</dd>
    </div>
  );
}

interface CountsProps {
  readonly counts: GroupCounts;
  readonly organisation: string | null;
}

function Counts({ counts, organisation }: CountsProps) {
  const { t } = useTranslation('import');
  const delegation = useSetting('delegation');
  const profile = useOrganisation(organisation ?? delegation?.organisation);
  return (
    <div className="import__counts">
      <p>
        {t('groups', { count: counts.groups })}
        {counts.unattributed > 0 && ` · ${t('unattributed', { count: counts.unattributed })}`}
        {counts.diagnostics > 0 && ` · ${t('diagnostics', { count: counts.diagnostics })}`}
      </p>
      <p className="import__parties">
        {counts.parties.map(({ party, plus, minus }) => (
          <Chip
            key={party}
            tone={party === delegation?.party ? 'accent' : 'neutral'}
            title={t('partyCount', { name: partyName(profile, party, currentLanguage()), plus, minus })}
          >
            {party} {plus > 0 && `+${plus}`} {minus > 0 && `−${minus}`}
          </Chip>
        ))}
      </p>
    </div>
  );
}

function Warning({ children }: { readonly children: ReactNode }) {
  return (
    <p className="import__warning selectable">
      <AlertTriangle size={13} aria-hidden />
      <span>{children}</span>
    </p>
  );
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];
