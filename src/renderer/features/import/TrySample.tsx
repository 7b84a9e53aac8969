/** The circular that the app brings along, for a first look: it comes in by the same way as any other. */

import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/Button.tsx';
import { importSample } from './importSample';

export function TrySample() {
  const { t } = useTranslation('import');
  return <Button onClick={() => void importSample()}>{t('trySample')}</Button>;
}
