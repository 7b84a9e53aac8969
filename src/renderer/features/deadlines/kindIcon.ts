/** One picture a kind of deadline, always beside its word. */

import { Hourglass, type LucideIcon, MessageSquareText, UserPlus, Users } from 'lucide-react';
import type { DeadlineKind } from '#domain/circular/circular';

export const kindIcon: Readonly<Record<DeadlineKind, LucideIcon>> = {
  comments: MessageSquareText,
  silence: Hourglass,
  registration: UserPlus,
  meeting: Users,
};

export const deadlineKinds: readonly DeadlineKind[] = ['comments', 'silence', 'registration', 'meeting'];
