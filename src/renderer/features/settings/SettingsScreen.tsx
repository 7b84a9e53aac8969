/** The settings, by what they are about. Each change is stored as it is made. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setSetting, useSetting } from '#renderer/data/settings';
import { Select } from '#renderer/ui/Select.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { DelegationForm } from './DelegationForm.tsx';
import { InterfaceLanguage } from './InterfaceLanguage.tsx';
import { OrganisationsSection } from './OrganisationsSection.tsx';
import './settings.css';

type Section = 'delegation' | 'organisations' | 'appearance';

export function SettingsScreen() {
  const { t } = useTranslation('settings');
  const [section, setSection] = useState<Section>('delegation');
  return (
    <div className="settings">
      <h1 className="visually-hidden">{t('title')}</h1>
      <Tabs<Section>
        label={t('title')}
        value={section}
        onChange={setSection}
        tabs={[
          { value: 'delegation', label: t('delegation'), content: <DelegationForm /> },
          { value: 'organisations', label: t('organisations'), content: <OrganisationsSection /> },
          { value: 'appearance', label: t('appearance'), content: <Appearance /> },
        ]}
      />
    </div>
  );
}

const themes = ['system', 'light', 'dark'] as const;

function Appearance() {
  const { t } = useTranslation('settings');
  const theme = useSetting('theme');
  return (
    <div className="settings__form">
      <InterfaceLanguage />
      <Select
        label={t('theme')}
        value={theme ?? 'system'}
        options={themes.map((value) => ({ value, label: t(`themes.${value}`) }))}
        onChange={(value) => void setSetting('theme', value)}
      />
    </div>
  );
}
