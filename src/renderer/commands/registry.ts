/**
 * Who carries out a command now. Screens lend handlers while they are mounted; the one mounted last
 * comes first, so a text answers before the window does. Keys, native menu, palette and sheet of keys all
 * go through `runCommand`.
 */

import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { CommandId } from '#bridge/commands';

/** `null`: this screen knows the command and it is not possible now (nobody below is asked). */
export type CommandHandlers = Partial<Record<CommandId, (() => void) | null>>;

type Frame = () => CommandHandlers;

const frames: Frame[] = [];
const listeners = new Set<() => void>();
let enabled: readonly CommandId[] = [];

/** Lends handlers while the component is mounted. They may change at each render. */
export function useCommands(handlers: CommandHandlers): void {
  const latest = useRef(handlers);
  const shape = Object.entries(handlers)
    .map(([id, handler]) => `${id}${handler ? '+' : '-'}`)
    .join();
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => lendCommands(() => latest.current), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when what is possible has changed
  useEffect(recount, [shape]);
}

/** The same without React. Returns the function that takes the handlers back. */
export function lendCommands(frame: Frame): () => void {
  frames.push(frame);
  recount();
  return () => {
    frames.splice(frames.indexOf(frame), 1);
    recount();
  };
}

/** True when somebody carried it out. */
export function runCommand(id: CommandId): boolean {
  const handler = handlerOf(id);
  handler?.();
  return Boolean(handler);
}

export const canRun = (id: CommandId): boolean => Boolean(handlerOf(id));

/** Every command that is possible now, in no order; the same array until that changes. */
export const enabledCommands = (): readonly CommandId[] => enabled;

export function onEnabledChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useEnabledCommands = (): readonly CommandId[] =>
  useSyncExternalStore(onEnabledChange, enabledCommands);

function handlerOf(id: CommandId): (() => void) | null {
  for (let place = frames.length - 1; place >= 0; place -= 1) {
    const handler = frames[place]?.()[id];
    if (handler !== undefined) return handler;
  }
  return null;
}

function recount(): void {
  const known = new Set(frames.flatMap((frame) => Object.keys(frame()) as CommandId[]));
  const now = [...known].filter((id) => canRun(id)).sort();
  if (now.join() === enabled.join()) return;
  enabled = now;
  for (const listener of listeners) listener();
}
