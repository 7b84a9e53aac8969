/** One picture a kind of paper, the same in tabs, palette and register. */

import {
  BookOpenText,
  CalendarClock,
  FileText,
  Hourglass,
  type LucideIcon,
  Mail,
  PenLine,
  Settings,
} from 'lucide-react';

export const kindIcons: Readonly<
  Record<'circular' | 'document' | 'note' | 'settings' | 'deadlines' | 'noteRegister' | 'silence', LucideIcon>
> = {
  circular: Mail,
  document: FileText,
  note: PenLine,
  settings: Settings,
  deadlines: CalendarClock,
  noteRegister: BookOpenText,
  silence: Hourglass,
};
