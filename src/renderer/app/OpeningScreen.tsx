/** What stands on the screen when the database cannot be used: what happened, what is safe, what to do. */

import { useTranslation } from 'react-i18next';
import type { AppInfo } from '#bridge/api';
import type { Opening } from '../data/opening';
import { Button } from '../ui/Button.tsx';
import './opening.css';

export const isUsable = (opening: Opening): boolean => opening.state === 'fine' || opening.state === 'new';

export function OpeningScreen({ opening, info }: { readonly opening: Opening; readonly info: AppInfo }) {
  const { t } = useTranslation('shell');
  const facts = opening.state === 'future' ? { found: opening.found, known: opening.known } : {};
  return (
    <main className="opening">
      <h1 className="opening__title">{t(`opening.${opening.state}.title`)}</h1>
      <p>{t(`opening.${opening.state}.text`, facts)}</p>
      <p className="quiet">{t('opening.safe', { folder: info.dataFolder })}</p>
      {opening.state === 'unreadable' && <p className="opening__detail selectable">{opening.detail}</p>}
      <p>
        <Button look="primary" onClick={() => location.reload()}>
          {t('opening.again')}
        </Button>
      </p>
    </main>
  );
}
