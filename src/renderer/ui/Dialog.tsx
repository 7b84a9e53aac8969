/**
 * A question that must be answered first. Built on the platform's `<dialog>`: it holds the focus, makes
 * the window behind it inert, closes on Escape, and injects no style sheet.
 */

import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from './Button';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  /** `large` is as high as its content, `wide` takes the window and leaves scrolling to its parts. */
  readonly size?: 'small' | 'large' | 'wide';
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the default one last. */
  readonly footer?: ReactNode;
  /** Makes the whole a form: Enter in any line or choice, or Ctrl+Enter anywhere, presses the submit button of the footer. */
  readonly onSubmit?: () => void;
}

/** Mounted = open. Unmount it to close it; `onClose` asks for that. */
export function Dialog(props: DialogProps) {
  const titleId = useId();
  const { title, closeLabel, size = 'small', onClose, children, footer, onSubmit } = props;
  const inside = (
    <>
      <header className="ui-dialog__head">
        <h2 id={titleId} className="ui-dialog__title">
          {title}
        </h2>
        <IconButton icon={X} label={closeLabel} onClick={onClose} />
      </header>
      <div className="ui-dialog__body">{children}</div>
      {footer && <footer className="ui-dialog__foot">{footer}</footer>}
    </>
  );
  return (
    <Modal labelledBy={titleId} className={`ui-dialog--${size}`} onClose={onClose}>
      {onSubmit ? (
        <form
          className="ui-dialog__form"
          onKeyDown={submitWithKey}
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit();
          }}
        >
          {inside}
        </form>
      ) : (
        inside
      )}
    </Modal>
  );
}

/** From a list or a long text, where Enter alone has another meaning or none; on a closed choice Enter alone will do. */
function submitWithKey(event: KeyboardEvent<HTMLFormElement>): void {
  const onChoice = event.target instanceof HTMLSelectElement && !event.altKey && !event.shiftKey;
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey || onChoice)) return;
  const button = event.currentTarget.querySelector<HTMLButtonElement>('button[type="submit"]');
  if (button === null || button.disabled) return;
  event.preventDefault();
  event.currentTarget.requestSubmit(button);
}

interface ModalProps {
  readonly labelledBy?: string;
  readonly label?: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The bare modal frame, for dialogs with a head of their own (the palette). */
export function Modal({ labelledBy, label, className = '', onClose, children }: ModalProps) {
  const ref = useRef<HTMLDialogElement>(null);
  // Before the page is drawn, and closed while it still stands there, so that the focus goes back at once.
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    if (!element.open) element.showModal();
    (firstFocus(element) ?? element).focus();
    return () => element.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className={`ui-dialog ${className}`}
      tabIndex={-1}
      aria-labelledby={labelledBy}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}

/**
 * Where the focus begins: what was marked with `data-autofocus`, else the first field, else the default
 * button; null for a dialog without any, such as the progress of a long job, which then takes it itself.
 * Left alone, the browser would choose the cross at the top, and Enter would close the dialog.
 */
const firstFocus = (dialog: HTMLElement): HTMLElement | null =>
  dialog.querySelector<HTMLElement>('[data-autofocus]') ??
  dialog.querySelector<HTMLElement>('.ui-dialog__body :is(input, textarea, select):enabled') ??
  dialog.querySelector<HTMLElement>('input, button[type="submit"]:enabled');
