/** How a version is called in the list and in the comparison, in the person's language. */

import { useTranslation } from 'react-i18next';
import type { VersionRecord } from '#renderer/data/records';
import { clockTime, localDay, shortDate } from '#renderer/i18n/dates';
import { languageOf } from '#renderer/i18n/index';

export interface VersionWords {
  /** Its name, else what it stands for. */
  readonly title: (version: VersionRecord) => string;
  /** `14 Jun 09:05`, or from when to when one run of work lasted. */
  readonly time: (version: VersionRecord) => string;
}

export function useVersionWords(): VersionWords {
  const { t, i18n } = useTranslation('history');
  const language = languageOf(i18n.language ?? 'en');
  const day = (instant: string) => shortDate(localDay(instant), language, new Date().getFullYear());
  return {
    title: ({ name, kind }) => name ?? t(`kind.${kind}`),
    time: ({ since, at }) => {
      const [from, to] = [clockTime(since), clockTime(at)];
      return `${day(at)} ${from === to || day(since) !== day(at) ? to : `${from}–${to}`}`;
    },
  };
}
