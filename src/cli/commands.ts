/** The commands of `chancery`, in the order of the help. */

import type { Command } from './command';
import { exportCommand } from './export';
import { lint } from './lint';
import { note } from './note';
import { read } from './read';
import { view } from './view';

export const commands: readonly Command[] = [read, view, lint, exportCommand, note];
