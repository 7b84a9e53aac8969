/**
 * The commands that open and close the panes. Where there is no room beside the text, a pane is opened over it by the
 * same keys, with the keyboard inside; Escape, the same keys again or a click on the text close it.
 */

import { useEffect } from 'react';
import { useCommands } from '../commands/registry';
import { type PaneName, useWorkspace } from '../state/workspace';

/** `crowdedOut`: the panes that are open by choice and found no room. */
export function usePaneCommands(crowdedOut: Readonly<Record<PaneName, boolean>>): void {
  const { panes, setPanes, over, setOver, showRegister, registerView, inspectorTab, showInspector } =
    useWorkspace();
  const isShown = (pane: PaneName) => panes[pane] && (!crowdedOut[pane] || over === pane);
  const toggle = (pane: PaneName) => () => {
    if (panes[pane] && crowdedOut[pane]) {
      if (over === pane) closeOver();
      else openOver(pane);
    } else {
      setPanes({ [pane]: !panes[pane] });
      setOver(panes[pane] ? null : pane);
    }
  };
  useCommands({
    'view.register': () => {
      showRegister(registerView);
      focusSoon('[data-register-list]');
    },
    'edit.findInRegister': () => {
      showRegister(registerView);
      focusSoon('[data-register-search]');
    },
    'view.toggleRegister': toggle('register'),
    'view.toggleInspector': toggle('inspector'),
    'view.nextPane': () => walkPanes(1),
    'view.previousPane': () => walkPanes(-1),
    'view.outline': () => {
      if (isShown('inspector') && inspectorTab === 'outline') {
        setPanes({ inspector: false });
        setOver(null);
      } else {
        showInspector('outline');
        focusSoon('[data-outline]');
      }
    },
  });
  const noLonger = over !== null && !crowdedOut[over];
  useEffect(() => {
    if (noLonger) setOver(null);
  }, [noLonger, setOver]);
}

/** Where each part of the window is entered, in the order of F6. */
const entries = [
  '[data-pane="register"] [data-register-list]',
  '.frame__main :is(.document__desk:not([hidden]) .ProseMirror, .document__desk:not([hidden]) .text-reading)',
  '[data-pane="inspector"] [role="tab"][aria-selected="true"]',
];

/** From the part that has the focus to the one beside it, around the ends; the text where no part has it. */
function walkPanes(step: 1 | -1): void {
  const parts = entries
    .map((entry) => document.querySelector<HTMLElement>(entry))
    .filter((part) => part !== null);
  const panes = parts.map((part) => part.closest('[data-pane], .frame__main'));
  const now = panes.findIndex((pane) => pane?.contains(document.activeElement));
  const text = panes.findIndex((pane) => pane?.classList.contains('frame__main'));
  const next = now < 0 ? Math.max(text, 0) : (now + step + parts.length) % parts.length;
  parts[next]?.focus();
}

const firstIn: Readonly<Record<PaneName, string>> = {
  register: '[data-register-list]',
  inspector: '[data-pane="inspector"] [role="tab"][aria-selected="true"]',
};

function openOver(pane: PaneName): void {
  useWorkspace.getState().setOver(pane);
  focusSoon(firstIn[pane]);
}

/** Closes the pane over the text and goes back to writing. */
export function closeOver(): void {
  useWorkspace.getState().setOver(null);
  focusSoon('.frame__main .ProseMirror');
}

/** What is to have the focus may have to be drawn first. */
const focusSoon = (selector: string) =>
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus(), 60);
