/**
 * The commands of `chancery`, in the order of the help. Each is loaded when it is called for: reading must not wait
 * for what writes.
 */

import type { Command } from './command';

interface Entry {
  readonly name: string;
  readonly load: () => Promise<Command>;
}

export const commands: readonly Entry[] = [
  { name: 'read', load: async () => (await import('./read')).read },
  { name: 'view', load: async () => (await import('./view')).view },
  { name: 'lint', load: async () => (await import('./lint')).lint },
  { name: 'export', load: async () => (await import('./export')).exportCommand },
  { name: 'note', load: async () => (await import('./note')).note },
];
