/** A short message about something that has happened, with at most one action (Undo). */

import { X } from 'lucide-react';
import { Button, IconButton } from './Button';
import './toast.css';

export interface ToastView {
  readonly id: string;
  readonly text: string;
  readonly tone: 'done' | 'problem';
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface ToastsProps {
  readonly toasts: readonly ToastView[];
  readonly closeLabel: string;
  readonly onClose: (id: string) => void;
  /** The pointer or the focus is on the messages: none may go away by itself. */
  readonly onHold: (hold: boolean) => void;
}

export function Toasts({ toasts, closeLabel, onClose, onHold }: ToastsProps) {
  const close = (id: string) => {
    // The focus goes with the message, and no event would say so.
    onHold(false);
    onClose(id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it holds the clock while somebody reads, and offers nothing to do
    <section
      className="ui-toasts"
      aria-live="polite"
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      onFocus={() => onHold(true)}
      onBlur={() => onHold(false)}
    >
      {toasts.map((toast) => (
        <div key={toast.id} className={`ui-toast ui-toast--${toast.tone}`}>
          <span className="ui-toast__text">{toast.text}</span>
          {toast.action && (
            <Button
              onClick={() => {
                toast.action?.run();
                close(toast.id);
              }}
            >
              {toast.action.label}
            </Button>
          )}
          <IconButton icon={X} label={closeLabel} onClick={() => close(toast.id)} />
        </div>
      ))}
    </section>
  );
}
