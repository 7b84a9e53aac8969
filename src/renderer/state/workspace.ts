/**
 * Where the person is: open tabs, the active one, what is selected in the register, which panes are seen.
 * All of it may be forgotten; `app/remember.ts` keeps a copy in the settings between two starts.
 */

import { create } from 'zustand';

export type TabKind =
  | 'circular'
  | 'document'
  | 'note'
  | 'settings'
  | 'deadlines'
  | 'noteRegister'
  | 'silence';

/** A text's silence stands in a tab beside the text itself: their ids must differ. */
export const silenceTab = (documentId: string): OpenTab => ({ kind: 'silence', id: `silence:${documentId}` });
export const documentOfSilence = (tabId: string): string => tabId.replace(/^silence:/, '');

export interface OpenTab {
  readonly kind: TabKind;
  /** Of the record; the kind itself where there is only one such tab. */
  readonly id: string;
}

export type RegisterView = 'circulars' | 'documents' | 'notes' | 'deadlines';
export type InspectorTab = 'outline' | 'proposals' | 'annotations' | 'instructions' | 'sitting' | 'history';

export type PaneName = 'register' | 'inspector';

export interface Panes {
  readonly register: boolean;
  readonly inspector: boolean;
  readonly registerWidth: number;
  readonly inspectorWidth: number;
}

export interface Workspace {
  readonly tabs: readonly OpenTab[];
  /** Id of the active tab; null where none is open. */
  readonly active: string | null;
  readonly registerView: RegisterView;
  readonly inspectorTab: InspectorTab;
  readonly panes: Panes;
  /** The pane that lies over the text where there is no room beside it; means nothing while there is room. */
  readonly over: PaneName | null;
  /** Id of a text that was begun just now and is to be written in at once. */
  readonly begun: string | null;
  /** Nothing but the text is shown. */
  readonly focused: boolean;
  /** Opens a text that was begun just now; the caret goes into it. */
  readonly begin: (id: string) => void;
  /** Opens the tab, or comes back to it. */
  readonly open: (tab: OpenTab) => void;
  readonly activate: (id: string) => void;
  readonly close: (id: string) => void;
  readonly showRegister: (view: RegisterView) => void;
  readonly showInspector: (tab: InspectorTab) => void;
  readonly setPanes: (panes: Partial<Panes>) => void;
  readonly setOver: (over: PaneName | null) => void;
  readonly setFocused: (focused: boolean) => void;
  readonly restore: (remembered: Partial<Pick<Workspace, 'tabs' | 'active' | 'panes'>>) => void;
}

export const useWorkspace = create<Workspace>()((set, get) => ({
  tabs: [],
  active: null,
  registerView: 'circulars',
  inspectorTab: 'proposals',
  panes: { register: true, inspector: true, registerWidth: 350, inspectorWidth: 320 },
  over: null,
  begun: null,
  focused: false,
  begin: (id) => {
    set({ begun: id });
    get().open({ kind: 'document', id });
  },
  open: (tab) =>
    set(({ tabs }) => ({
      tabs: tabs.some(({ id }) => id === tab.id) ? tabs : [...tabs, tab],
      active: tab.id,
      over: null,
    })),
  activate: (id) =>
    set(({ tabs, active }) => ({ active: tabs.some((tab) => tab.id === id) ? id : active, over: null })),
  close: (id) =>
    set(({ tabs, active }) => ({
      tabs: tabs.filter((tab) => tab.id !== id),
      active: nextActive(tabs, active, id),
    })),
  showRegister: (registerView) =>
    set(({ panes }) => ({ registerView, panes: { ...panes, register: true }, over: 'register' })),
  showInspector: (inspectorTab) =>
    set(({ panes }) => ({ inspectorTab, panes: { ...panes, inspector: true }, over: 'inspector' })),
  setOver: (over) => set({ over }),
  setFocused: (focused) => set({ focused }),
  setPanes: (change) => set(({ panes }) => ({ panes: { ...panes, ...change } })),
  restore: (remembered) => set(remembered),
}));

/** Closing the active tab goes to its right neighbour, else to the left one. */
function nextActive(tabs: readonly OpenTab[], active: string | null, closed: string): string | null {
  if (active !== closed) return active;
  const place = tabs.findIndex((tab) => tab.id === closed);
  return (tabs[place + 1] ?? tabs[place - 1])?.id ?? null;
}

export const useActiveTab = (): OpenTab | null =>
  useWorkspace(({ tabs, active }) => tabs.find((tab) => tab.id === active) ?? null);
