/** An organisation as a form over its profile. Stored as a whole, when nothing is missing any more. */

import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { saveOrganisation } from '#renderer/data/organisations';
import { toastDone, toastProblem } from '#renderer/state/toasts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextAreaField, TextField } from '#renderer/ui/Field.tsx';
import { LocalisedField } from './LocalisedField.tsx';
import { MembersTable } from './MembersTable.tsx';
import { PriorityAreas } from './PriorityAreas.tsx';
import { cleaned, emptyProfile, type ProfileProblem, problemsOf } from './profileDraft';

interface OrganisationFormProps {
  readonly profile: OrganisationProfile;
  readonly isNew: boolean;
  readonly takenIds: readonly string[];
  readonly onDone: () => void;
}

export function OrganisationForm({ profile, isNew, takenIds, onDone }: OrganisationFormProps) {
  const { t } = useTranslation('settings');
  const [draft, setDraft] = useState(profile);
  const [problems, setProblems] = useState<readonly ProfileProblem[]>([]);
  const summary = useRef<HTMLDivElement>(null);
  const save = async () => {
    const found = problemsOf(draft, isNew ? takenIds : []);
    setProblems(found);
    if (found.length > 0) {
      summary.current?.focus();
      return;
    }
    try {
      await saveOrganisation(cleaned(draft));
      toastDone(t('organisationSaved', { name: draft.acronym.en }));
      onDone();
    } catch (cause) {
      console.error('An organisation could not be stored.', cause);
      toastProblem(t('shell:notStored'));
    }
  };
  return (
    <form
      // Chromium's own bubbles speak the system's language and not the person's.
      noValidate
      className="settings__form settings__form--wide"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Names draft={draft} isNew={isNew} onChange={setDraft} />
      <Seat draft={draft} onChange={setDraft} />
      <MembersTable members={draft.members} onChange={(members) => setDraft({ ...draft, members })} />
      <Patterns draft={draft} onChange={setDraft} />
      <PriorityAreas
        areas={draft.priorityAreas}
        onChange={(priorityAreas) => setDraft({ ...draft, priorityAreas })}
      />
      <div ref={summary} tabIndex={-1} role="alert" className="settings__problems">
        {problems.map((problem) => (
          <p key={JSON.stringify(problem)}>
            {t(`section.${problem.section}`)}
            {problem.row !== null && ` (${problem.row})`}: {t(`problem.${problem.problem}`)}
          </p>
        ))}
      </div>
      <div className="settings__actions">
        <Button onClick={onDone}>{t('shell:cancel')}</Button>
        <Button type="submit" look="primary">
          {t('save')}
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  readonly draft: OrganisationProfile;
  readonly onChange: (draft: OrganisationProfile) => void;
}

function Names({ draft, isNew, onChange }: PartProps & { readonly isNew: boolean }) {
  const { t } = useTranslation('settings');
  const texts = ['acronym', 'name', 'secretariat', 'addressees'] as const;
  return (
    <>
      <TextField
        label={t('section.id')}
        hint={t('idHint')}
        value={draft.id}
        disabled={!isNew}
        onChange={(event) => onChange({ ...draft, id: event.target.value })}
      />
      {texts.map((key) => (
        <LocalisedField
          key={key}
          label={t(`section.${key}`)}
          value={draft[key]}
          onChange={(text) => onChange({ ...draft, [key]: text })}
        />
      ))}
      <fieldset className="settings__group">
        <legend>{t('section.letterhead')}</legend>
        {draft.letterhead.lines.map((line, place) => (
          <LocalisedField
            // biome-ignore lint/suspicious/noArrayIndexKey: a line of the letterhead is its place
            key={place}
            label={t('line', { number: place + 1 })}
            value={line}
            onChange={(text) =>
              onChange({ ...draft, letterhead: { lines: replaced(draft.letterhead.lines, place, text) } })
            }
          />
        ))}
        <Button
          onClick={() =>
            onChange({ ...draft, letterhead: { lines: [...draft.letterhead.lines, { en: '' }] } })
          }
        >
          {t('addLine')}
        </Button>
      </fieldset>
    </>
  );
}

function Seat({ draft, onChange }: PartProps) {
  const { t } = useTranslation('settings');
  const { seat } = draft;
  const [place = emptyProfile.seat.places[0], ...earlier] = [...seat.places].reverse();
  const change = (changes: Partial<typeof seat>) => onChange({ ...draft, seat: { ...seat, ...changes } });
  return (
    <fieldset className="settings__group">
      <legend>{t('section.seat')}</legend>
      <TextField
        label={t('zone')}
        hint={t('zoneHint')}
        value={seat.zone}
        onChange={(event) => change({ zone: event.target.value })}
      />
      {place && (
        <LocalisedField
          label={t('seatName')}
          value={place.name}
          onChange={(name) => change({ places: [...earlier.reverse(), { ...place, name }] })}
        />
      )}
      {earlier.length > 0 && (
        <p className="quiet">{t('earlierNames', { names: earlier.map(({ name }) => name.en).join(', ') })}</p>
      )}
    </fieldset>
  );
}

function Patterns({ draft, onChange }: PartProps) {
  const { t } = useTranslation('settings');
  return (
    <>
      {(['symbolPatterns', 'referencePatterns'] as const).map((key) => (
        <TextAreaField
          key={key}
          label={t(`section.${key}`)}
          hint={t('patternsHint')}
          rows={3}
          spellCheck={false}
          value={draft[key].join('\n')}
          onChange={(event) => onChange({ ...draft, [key]: event.target.value.split('\n') })}
        />
      ))}
    </>
  );
}

const replaced = <T,>(list: readonly T[], place: number, value: T): T[] =>
  list.map((each, at) => (at === place ? value : each));
