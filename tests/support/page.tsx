/**
 * Puts a component on a jsdom page and acts on it as a person does, without a testing library: find by
 * role and name, press keys, click. Sizes are given, because jsdom lays nothing out.
 */

import { performance as nodePerformance } from 'node:perf_hooks';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from '#renderer/i18n/index';

export interface Page {
  readonly body: HTMLElement;
  text(): string;
  /** The only element with that role whose name or text contains `name`. Throws when there is none. */
  find(role: string, name?: string): HTMLElement;
  all(role: string, name?: string): readonly HTMLElement[];
  click(element: HTMLElement): Promise<void>;
  press(element: HTMLElement, key: string, modifiers?: KeyboardEventInit): Promise<void>;
  type(element: HTMLElement, text: string): Promise<void>;
  rerender(node: ReactNode): Promise<void>;
  /** Anything that makes the page change from outside it. */
  run(change: () => void): Promise<void>;
  /** Lets promises and timers of the page go on for so many milliseconds, and longer while they have work. */
  wait(millis?: number): Promise<void>;
  close(): Promise<void>;
}

export async function openPage(node: ReactNode, language: 'en' | 'ru' = 'en'): Promise<Page> {
  prepare();
  await startI18n(language);
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  await act(async () => root.render(node));
  // What renders during one `act` shows its effects at its end, so a chain of loads needs several.
  const wait = async (millis = 0) => {
    for (let step = 0; step < rounds; step += 1) await act(() => pause(millis / rounds));
    await untilIdle();
  };
  await wait();
  const all = (role: string, name = '') =>
    byRole(document.body, role).filter((each) => nameOf(each).includes(name));
  return {
    body: document.body,
    text: () => host.textContent ?? '',
    all,
    find: (role, name = '') => {
      const [found, second] = exactFirst(all(role, name), name);
      if (found === undefined) throw new Error(`No ${role} “${name}” in: ${host.innerHTML.slice(0, 3000)}`);
      if (second !== undefined) throw new Error(`More than one ${role} “${name}”.`);
      return found;
    },
    click: (element) => act(async () => element.click()),
    press: (element, key, modifiers = {}) =>
      act(async () => {
        element.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }),
        );
      }),
    type: (element, text) => act(async () => typeInto(element, text)),
    rerender: (next) => act(async () => root.render(next)),
    run: (change) => act(async () => change()),
    wait,
    close: async () => {
      await act(async () => root.unmount());
      host.remove();
    },
  };
}

const rounds = 4;

/** A round with less work than this, in milliseconds, has nothing left to do; so many rounds at most, whatever a busy machine makes of one. */
const idle = { work: 2, rounds: 750 };

/** On a busy machine less gets done in the same time: goes on for as long as this thread has work. */
async function untilIdle(): Promise<void> {
  for (let round = 0; round < idle.rounds; round += 1) {
    const before = nodePerformance.eventLoopUtilization();
    await act(() => pause(4));
    if (nodePerformance.eventLoopUtilization(before).active < idle.work) return;
  }
}

const pause = (millis: number) => new Promise<void>((done) => setTimeout(done, millis));

const implicitRoles: Readonly<Record<string, string>> = {
  button: 'button:not([role])',
  textbox: 'textarea, input:not([type]), input[type=text], input[type=date]',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  article: 'article',
  listitem: 'li',
  form: 'form',
  summary: 'summary',
};

const byRole = (body: HTMLElement, role: string): HTMLElement[] => [
  ...body.querySelectorAll<HTMLElement>(
    [`[role="${role}"]`, implicitRoles[role]].filter((selector) => selector !== undefined).join(', '),
  ),
];

function nameOf(element: HTMLElement): string {
  const label = element.id === '' ? null : document.querySelector(`label[for="${CSS.escape(element.id)}"]`);
  const around = element.closest('label');
  return [element.getAttribute('aria-label'), element.textContent, label?.textContent, around?.textContent]
    .filter((part) => typeof part === 'string')
    .join(' ');
}

/** One that is named just so wins over those that only contain the name. */
function exactFirst(found: readonly HTMLElement[], name: string): readonly HTMLElement[] {
  const exact = found.filter((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);
  return exact.length > 0 ? exact : found;
}

/** React listens to the native setter; assigning `value` alone is not seen by it. */
function typeInto(element: HTMLElement, text: string): void {
  const prototype = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(element, text);
  element.dispatchEvent(new Event('input', { bubbles: true }));
}

function prepare(): void {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  globalThis.ResizeObserver ??= class {
    observe(): void {
      // Nothing is laid out, so no size ever changes.
    }
    unobserve(): void {
      // As above.
    }
    disconnect(): void {
      // As above.
    }
  };
  globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS;
  sized('clientHeight', 600);
  sized('clientWidth', 320);
  sized('offsetHeight', 40);
  HTMLElement.prototype.scrollTo ??= () => undefined;
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
}

const sized = (side: 'clientHeight' | 'clientWidth' | 'offsetHeight', pixels: number) =>
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => pixels });
