/** The settings, by what they are about. Each change is stored as it is made. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '#renderer/bridge';
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

/** Per cent of the usual size of everything in the window. */
const sizes = ['75', '90', '100', '110', '125', '150', '175', '200'] as const;

const themes = ['system', 'light', 'dark'] as const;

function Appearance() {
  const { t } = useTranslation('settings');
  const theme = useSetting('theme');
  const size = String(Math.round((useSetting('interfaceZoom') ?? 1) * 100));
  return (
    <div className="settings__form">
      <InterfaceLanguage />
      <Select
        label={t('theme')}
        value={theme ?? 'system'}
        options={themes.map((value) => ({ value, label: t(`themes.${value}`) }))}
        onChange={(value) => void setSetting('theme', value)}
      />
      <Select
        label={t('size')}
        value={size}
        options={sizes.map((value) => ({ value, label: `${value} %` }))}
        onChange={(value) => void resize(Number(value) / 100)}
      />
    </div>
  );
}

async function resize(factor: number): Promise<void> {
  await setSetting('interfaceZoom', factor);
  await bridge().setInterfaceZoom({ factor });
}
