/** The organisations that the app knows: look, add, edit, go back to the shipped one. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationProfile } from '#domain/organisations/profile';
import {
  inLanguage,
  isShippedOrganisation,
  ownOrganisationIds,
  removeOrganisation,
  saveOrganisation,
  useOrganisations,
} from '#renderer/data/organisations';
import { useLive } from '#renderer/data/useLive';
import { currentLanguage } from '#renderer/i18n/index';
import { toastDone } from '#renderer/state/toasts';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { OrganisationForm } from './OrganisationForm.tsx';
import { emptyProfile } from './profileDraft';

export function OrganisationsSection() {
  const { t } = useTranslation('settings');
  const profiles = useOrganisations() ?? [];
  const own = useLive(ownOrganisationIds) ?? [];
  const [editing, setEditing] = useState<OrganisationProfile | null>(null);
  if (editing) {
    return (
      <OrganisationForm
        key={editing.id}
        profile={editing}
        isNew={editing.id === ''}
        takenIds={profiles.map(({ id }) => id)}
        onDone={() => setEditing(null)}
      />
    );
  }
  return (
    <div className="settings__form settings__form--wide">
      <p className="quiet">{t('organisationsHint')}</p>
      <ul className="settings__list">
        {profiles.map((profile) => (
          <li key={profile.id} className="settings__row">
            <strong>{inLanguage(profile.acronym, currentLanguage())}</strong>
            <span className="settings__row-name">{inLanguage(profile.name, currentLanguage())}</span>
            {own.includes(profile.id) && <Chip>{t('edited')}</Chip>}
            <span className="quiet">{t('members', { count: profile.members.length })}</span>
            <Button onClick={() => setEditing(profile)}>{t('edit')}</Button>
            {own.includes(profile.id) && <RemoveButton id={profile.id} />}
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={() => setEditing(emptyProfile)}>{t('addOrganisation')}</Button>
      </div>
    </div>
  );
}

function RemoveButton({ id }: { readonly id: string }) {
  const { t } = useTranslation('settings');
  const remove = async () => {
    const taken = await removeOrganisation(id);
    if (!taken) return;
    toastDone(t('removed', { name: taken.acronym.en }), {
      label: t('shell:undo'),
      run: () => void saveOrganisation(taken),
    });
  };
  return (
    <Button look="danger" onClick={() => void remove()}>
      {isShippedOrganisation(id) ? t('backToShipped') : t('remove')}
    </Button>
  );
}
