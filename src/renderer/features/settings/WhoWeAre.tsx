/** Organisation, party, office, host state: asked at the first start and kept in the settings. */

import { useTranslation } from 'react-i18next';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { inLanguage } from '#renderer/data/organisations';
import type { Delegation } from '#renderer/data/settings';
import { currentLanguage } from '#renderer/i18n/index';
import { type Option, Select } from '#renderer/ui/Select.tsx';

interface WhoWeAreProps {
  readonly delegation: Delegation;
  readonly organisations: readonly OrganisationProfile[];
  readonly onChange: (delegation: Delegation) => void;
}

const offices = ['ministry', 'embassy', 'mission'] as const;

export function WhoWeAre({ delegation, organisations, onChange }: WhoWeAreProps) {
  const { t } = useTranslation('settings');
  const language = currentLanguage();
  const profile = organisations.find(({ id }) => id === delegation.organisation) ?? organisations[0];
  const members = memberOptions(profile);
  const change = (changes: Partial<Delegation>) => onChange({ ...delegation, ...changes });
  return (
    <>
      <Select
        label={t('organisation')}
        value={profile?.id ?? ''}
        options={organisations.map(({ id, acronym, name }) => ({
          value: id,
          label: `${inLanguage(acronym, language)} — ${inLanguage(name, language)}`,
        }))}
        onChange={(organisation) => change({ organisation, party: '', hostState: null })}
      />
      <Select
        label={t('party')}
        hint={t('partyHint')}
        value={delegation.party}
        options={[{ value: '', label: t('choose') }, ...members]}
        onChange={(party) => change({ party })}
      />
      <Select
        label={t('office')}
        value={delegation.office}
        options={offices.map((value) => ({ value, label: t(`offices.${value}`) }))}
        onChange={(office) =>
          change({ office, hostState: office === 'embassy' ? delegation.hostState : null })
        }
      />
      {delegation.office === 'embassy' && (
        <Select
          label={t('hostState')}
          value={delegation.hostState ?? ''}
          options={[{ value: '', label: t('choose') }, ...members]}
          onChange={(hostState) => change({ hostState: hostState || null })}
        />
      )}
    </>
  );
}

/** Sorted by name as the person reads it; the code behind it, as it stands in brackets. */
function memberOptions(profile: OrganisationProfile | undefined): readonly Option<string>[] {
  const language = currentLanguage();
  return (profile?.members ?? [])
    .map((member) => ({
      value: member.code,
      label: `${inLanguage(member.short, language)} (${member.code})`,
    }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}
