/** The corner of short messages, with their clock: it stops while somebody reads. */

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToasts } from '../state/toasts';
import { Toasts } from '../ui/Toast.tsx';

/** In milliseconds; a message with an action gives time to decide. */
const stay = { plain: 5000, action: 12_000 };

export function ToastCorner() {
  const { t } = useTranslation('shell');
  const { toasts, remove } = useToasts();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timers = toasts.map((toast) =>
      setTimeout(() => remove(toast.id), toast.action ? stay.action : stay.plain),
    );
    return () => timers.forEach(clearTimeout);
  }, [toasts, held, remove]);
  return <Toasts toasts={toasts} closeLabel={t('close')} onClose={remove} onHold={setHeld} />;
}
