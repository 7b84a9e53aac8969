/** A deadline as it stands in a list: `3 days`, `today 15:00`, `passed`; the note's own words on hover. */

import { CircleDot, Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { KnownDeadline } from '#domain/calendar/knownDeadline';
import { Chip } from '../ui/Chip.tsx';
import { deadlineWords } from './deadlineWords';

interface DeadlineChipProps {
  readonly deadline: Pick<KnownDeadline, 'kind' | 'at' | 'dateOnly' | 'text'>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export function DeadlineChip({ deadline, now }: DeadlineChipProps) {
  const { t } = useTranslation('register');
  const { key, count, time, tone } = deadlineWords(deadline, now);
  const title = `${t(`deadlineKind.${deadline.kind}`)}: ${deadline.text}`;
  return (
    <Chip
      tone={tone}
      title={title}
      {...(tone === 'late' && { icon: CircleDot })}
      {...(tone === 'soon' && { icon: Clock })}
    >
      {t(`deadline.${key}`, { count, time })}
    </Chip>
  );
}
