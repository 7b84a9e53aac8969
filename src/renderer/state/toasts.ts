/** Short messages at the corner of the window. One with an action stays longer; none takes the focus. */

import { create } from 'zustand';

export interface Toast {
  readonly id: string;
  readonly text: string;
  readonly tone: 'done' | 'problem';
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Toasts {
  readonly toasts: readonly Toast[];
  readonly add: (toast: Omit<Toast, 'id'>) => string;
  readonly remove: (id: string) => void;
}

/** More than these at once is noise: the oldest goes. */
const most = 3;

export const useToasts = create<Toasts>()((set) => ({
  toasts: [],
  add: (toast) => {
    const id = crypto.randomUUID();
    set(({ toasts }) => ({ toasts: [...toasts.slice(1 - most), { ...toast, id }] }));
    return id;
  },
  remove: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
}));

/** Says that something is done, with an action that undoes it where there is one. */
export const toastDone = (text: string, action?: Toast['action']): string =>
  useToasts.getState().add(action ? { text, tone: 'done', action } : { text, tone: 'done' });

export const toastProblem = (text: string): string => useToasts.getState().add({ text, tone: 'problem' });
