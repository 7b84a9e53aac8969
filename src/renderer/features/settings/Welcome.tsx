/** The first start: who we are. Two answers are enough; the rest can wait for the settings. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganisations } from '#renderer/data/organisations';
import { setSetting } from '#renderer/data/settings';
import { Button } from '#renderer/ui/Button.tsx';
import { emptyDelegation } from './delegation';
import { InterfaceLanguage } from './InterfaceLanguage.tsx';
import { WhoWeAre } from './WhoWeAre.tsx';
import './settings.css';

export function Welcome() {
  const { t } = useTranslation('settings');
  const organisations = useOrganisations();
  const [delegation, setDelegation] = useState(emptyDelegation);
  if (!organisations) return null;
  return (
    <main className="welcome">
      <form
        className="welcome__form"
        onSubmit={(event) => {
          event.preventDefault();
          if (delegation.party) void setSetting('delegation', delegation);
        }}
      >
        <h1 className="welcome__title">{t('welcome.title')}</h1>
        <p>{t('welcome.text')}</p>
        <WhoWeAre delegation={delegation} organisations={organisations} onChange={setDelegation} />
        <InterfaceLanguage />
        <p className="quiet">{t('welcome.private')}</p>
        <div className="welcome__actions">
          <Button type="submit" look="primary" disabled={delegation.party === ''}>
            {t('welcome.begin')}
          </Button>
        </div>
      </form>
    </main>
  );
}
