/** The corner of short messages, with their clocks: all stop while somebody reads. */

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Toast, useToasts } from '../state/toasts';
import { Toasts } from '../ui/Toast.tsx';

/** In milliseconds; a message with an action gives time to decide. */
const stay = { plain: 5000, action: 12_000 };

export function ToastCorner() {
  const { t } = useTranslation('shell');
  const { toasts, remove } = useToasts();
  const [held, setHeld] = useState(false);
  return (
    <>
      <Toasts toasts={toasts} closeLabel={t('close')} onClose={remove} onHold={setHeld} />
      {!held && toasts.map((toast) => <Clock key={toast.id} toast={toast} onEnd={remove} />)}
    </>
  );
}

/** Takes one message away when its time is over; starts anew after somebody has read. */
function Clock({ toast, onEnd }: { readonly toast: Toast; readonly onEnd: (id: string) => void }) {
  useEffect(() => {
    const timer = setTimeout(() => onEnd(toast.id), toast.action ? stay.action : stay.plain);
    return () => clearTimeout(timer);
  }, [toast, onEnd]);
  return null;
}
