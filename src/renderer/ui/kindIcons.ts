/** One picture a kind of paper, the same in tabs, palette and register. */

import { FileText, type LucideIcon, Mail, PenLine, Settings } from 'lucide-react';

export const kindIcons: Readonly<Record<'circular' | 'document' | 'note' | 'settings', LucideIcon>> = {
  circular: Mail,
  document: FileText,
  note: PenLine,
  settings: Settings,
};
