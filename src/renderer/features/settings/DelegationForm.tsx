/** Who we are and how our notes are headed. Stored with each finished field. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type WrittenLanguage, writtenLanguages } from '#domain/languages';
import { useOrganisations } from '#renderer/data/organisations';
import { type Delegation, setSetting, useSetting } from '#renderer/data/settings';
import { TextField } from '#renderer/ui/Field.tsx';
import { emptyDelegation } from './delegation';
import { EmblemField } from './EmblemField.tsx';
import { WhoWeAre } from './WhoWeAre.tsx';

export function DelegationForm() {
  const { t } = useTranslation('settings');
  const organisations = useOrganisations();
  const stored = useSetting('delegation');
  const [unfinished, setUnfinished] = useState<Delegation | null>(null);
  if (!organisations || stored === undefined) return null;
  const delegation = stored ?? emptyDelegation;
  const change = (changes: Partial<Delegation>) =>
    void setSetting('delegation', { ...delegation, ...changes });
  // A new organisation empties the party; the old answers stay stored until a party is chosen.
  const answer = (next: Delegation) => {
    setUnfinished(next.party === '' ? next : null);
    if (next.party !== '') void setSetting('delegation', next);
  };
  return (
    <div className="settings__form">
      <WhoWeAre delegation={unfinished ?? delegation} organisations={organisations} onChange={answer} />
      <Localised
        label={t('names')}
        hint={t('namesHint')}
        value={delegation.names}
        onChange={(names) => change({ names })}
      />
      <Localised label={t('place')} value={delegation.place} onChange={(place) => change({ place })} />
      <Line
        label={t('referencePattern')}
        hint={t('referencePatternHint')}
        value={delegation.referencePattern}
        onChange={(referencePattern) => change({ referencePattern })}
      />
      <Line
        label={t('incomingPattern')}
        hint={t('incomingPatternHint')}
        value={delegation.incomingPattern ?? ''}
        onChange={(incomingPattern) => change({ incomingPattern })}
      />
      <EmblemField emblem={delegation.emblem} onChange={(emblem) => change({ emblem })} />
    </div>
  );
}

interface LocalisedProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: Delegation['names'];
  readonly onChange: (value: Delegation['names']) => void;
}

function Localised({ label, hint, value, onChange }: LocalisedProps) {
  const { t } = useTranslation('settings');
  const set = (language: WrittenLanguage, text: string) => onChange({ ...value, [language]: text });
  return (
    <fieldset className="settings__group">
      <legend>{label}</legend>
      {writtenLanguages.map((language) => (
        <Line
          key={language}
          label={t(`notes:language.${language}`)}
          value={value[language] ?? ''}
          onChange={(text) => set(language, text)}
        />
      ))}
      {hint && <p className="quiet">{hint}</p>}
    </fieldset>
  );
}

interface LineProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Stored when the person leaves the line, not at each letter. */
function Line({ label, hint, value, onChange }: LineProps) {
  return (
    <TextField
      key={value}
      label={label}
      hint={hint}
      defaultValue={value}
      maxLength={500}
      onBlur={(event) => {
        if (event.target.value !== value) onChange(event.target.value);
      }}
    />
  );
}
