/** What this is, which version, and where the person's data lies. */

import { useTranslation } from 'react-i18next';
import type { AppInfo } from '#bridge/api';
import { Dialog } from '../ui/Dialog.tsx';
import './about.css';

export function AboutDialog({ info, onClose }: { readonly info: AppInfo; readonly onClose: () => void }) {
  const { t } = useTranslation('shell');
  const rows = [
    [t('about.version'), info.version],
    ['Electron', `${info.electron} (Chromium ${info.chromium})`],
    [t('about.data'), info.dataFolder],
  ];
  return (
    <Dialog title={t('commands:help.about')} closeLabel={t('close')} onClose={onClose}>
      <div className="about">
        <p className="about__name">Chancery</p>
        <p>{t('about.what')}</p>
        <dl className="about__facts">
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt className="quiet">{name}</dt>
              <dd className="selectable">{value}</dd>
            </div>
          ))}
        </dl>
        <p className="quiet">{t('about.offline')}</p>
      </div>
    </Dialog>
  );
}
