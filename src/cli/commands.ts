/** The commands of `chancery`, in the order of the help. */

import type { Command } from './command';
import { lint } from './lint';
import { read } from './read';
import { view } from './view';

export const commands: readonly Command[] = [read, view, lint];
