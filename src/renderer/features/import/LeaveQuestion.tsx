/** Asked in the place of the buttons: what was put right would be lost. Enter and Escape go on with the review. */

import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/Button.tsx';
import type { Leaving } from './useLeave';

export function LeaveQuestion({ leaving }: { readonly leaving: Leaving }) {
  const { t } = useTranslation('import');
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    question.current?.querySelector<HTMLElement>('button[type="submit"]')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <div ref={question} className="import__leave">
      <span role="alert">{t('leave.question')}</span>
      <Button onClick={leaving.leave}>{t('leave.anyway')}</Button>
      <Button type="submit" look="primary">
        {t('leave.stay')}
      </Button>
    </div>
  );
}
