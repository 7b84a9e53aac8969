/** One deadline in full: its instant on both clocks, what follows from it, the words of the note, what to check. */

import { AlertTriangle } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type LimitWarning, limitOfWords, limitWarnings } from '#domain/calendar/limits';
import { inZone } from '#domain/calendar/moments';
import type { LanguageCode } from '#domain/languages';
import { type DueRow, forgetCorrection, markDone, removeDeadline } from '#renderer/data/deadlines';
import { useSetting } from '#renderer/data/settings';
import { DeadlineChip } from '#renderer/due/DeadlineChip.tsx';
import { minutesWords } from '#renderer/due/minutesWords';
import { onOurClock, useOurZone } from '#renderer/due/useOurZone';
import { shortDate, zonedTime } from '#renderer/i18n/dates';
import { currentLanguage } from '#renderer/i18n/index';
import { silenceTab, useWorkspace } from '#renderer/state/workspace';
import { Button } from '#renderer/ui/Button.tsx';
import { changed, removed } from './deadlineActions';
import { aboutOf, textsOf } from './dueView';
import { saveCalendar } from './exportCalendar';

interface DeadlineDetailProps {
  readonly row: DueRow;
  readonly now: number;
  readonly onEdit: () => void;
}

export function DeadlineDetail({ row, now, onEdit }: DeadlineDetailProps) {
  const { t } = useTranslation('deadlines');
  const { deadline } = row;
  const { name, about } = aboutOf(row);
  return (
    <aside className="due__detail selectable" aria-label={t('detail')}>
      <h2 className="due__name">{name}</h2>
      {about && <p className="quiet">{about}</p>}
      <p className="due__headline">
        <DeadlineChip deadline={deadline} now={now} /> {t(`register:deadlineKind.${deadline.kind}`)}
      </p>
      <Moments row={row} />
      <p>{t(`consequence.${deadline.kind}`)}</p>
      {deadline.concerns && <p>{t('concerns', { what: deadline.concerns.join(', ') })}</p>}
      <Words row={row} />
      <Warnings row={row} />
      <Reminding row={row} />
      {deadline.origin !== 'read' && <p className="quiet">{t(`origin.${deadline.origin}`)}</p>}
      <Actions row={row} onEdit={onEdit} />
    </aside>
  );
}

const moment = (at: string): string =>
  `${shortDate(at.slice(0, 10), currentLanguage(), 0)}, ${zonedTime(at)}`;

function Moments({ row: { deadline } }: { readonly row: DueRow }) {
  const { t } = useTranslation('deadlines');
  const zone = useOurZone();
  const ours = onOurClock(deadline.at, zone);
  const theirs = inZone(deadline.at, deadline.zone) ?? deadline.at;
  const city = deadline.zone.split('/').at(-1)?.replaceAll('_', ' ') ?? deadline.zone;
  return (
    <dl className="due__facts">
      <Fact name={t(deadline.kind === 'meeting' ? 'begins' : 'lastInstant')}>
        {moment(theirs)} <span className="quiet">{city}</span>
      </Fact>
      <Fact name={t('ourClock')}>
        {zone === null ? t('zoneUnknown') : ours === null ? t('sameClock') : moment(ours)}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="tabular">{children}</dd>
    </>
  );
}

function Words({ row: { deadline } }: { readonly row: DueRow }) {
  const { t } = useTranslation('deadlines');
  if (deadline.words.length === 0) {
    return deadline.text === '' ? null : <p>{t('register:quote', { text: deadline.text })}</p>;
  }
  return (
    <ul className="due__words">
      {deadline.words.map(({ language, text }) => {
        const limit = limitOfWords(text, language);
        return (
          <li key={language}>
            <span className="due__language quiet">{language.toUpperCase()}</span>
            <q lang={language}>{text}</q>
            {limit && deadline.dateOnly && <span className="due__limit">{t(`limit.${limit}`)}</span>}
          </li>
        );
      })}
    </ul>
  );
}

function Warnings({ row: { deadline } }: { readonly row: DueRow }) {
  const { t } = useTranslation('deadlines');
  const warnings = limitWarnings(deadline.words, deadline.dateOnly);
  const names = (languages: readonly LanguageCode[]) =>
    languages.map((language) => t(`notes:language.${language}`)).join(', ');
  const sentence = (warning: LimitWarning): string =>
    warning.code === 'limitsDiffer'
      ? t('warning.limitsDiffer', { before: names(warning.before), until: names(warning.until) })
      : t(`warning.${warning.code}`, { languages: names(warning.languages) });
  return warnings.map((warning) => (
    <p key={warning.code} className="due__warning">
      <AlertTriangle size={13} aria-hidden />
      {sentence(warning)}
    </p>
  ));
}

function Reminding({ row: { deadline } }: { readonly row: DueRow }) {
  const { t } = useTranslation('deadlines');
  const settings = useSetting('reminders');
  if (settings === undefined) return null;
  const minutes = deadline.reminders ?? settings.minutes;
  const words = [...minutes].sort((a, b) => b - a).map((one) => minutesWords(one, t));
  return (
    <p className="quiet">
      {settings.on && words.length > 0 ? t('reminders.at', { times: words.join(', ') }) : t('reminders.none')}
    </p>
  );
}

function Actions({ row, onEdit }: { readonly row: DueRow; readonly onEdit: () => void }) {
  const { t } = useTranslation('deadlines');
  const open = useWorkspace((state) => state.open);
  const { deadline, circular, documents } = row;
  const circularId = circular?.id ?? null;
  const texts = textsOf(row);
  return (
    <div className="due__actions">
      {deadline.kind === 'silence' &&
        texts.map((document) => (
          <Button key={document.id} look="primary" onClick={() => open(silenceTab(document.id))}>
            {texts.length === 1 && documents.length === 1
              ? t('silence')
              : t('silenceOn', { title: document.symbol ?? document.title })}
          </Button>
        ))}
      {circular && (
        <Button onClick={() => open({ kind: 'circular', id: circular.id })}>{t('openCircular')}</Button>
      )}
      <Button onClick={() => void changed(markDone(deadline, circularId, deadline.doneAt === null))}>
        {deadline.doneAt === null ? t('done') : t('undone')}
      </Button>
      <Button onClick={onEdit}>{t('correct')}</Button>
      {deadline.origin === 'corrected' && (
        <Button onClick={() => void changed(forgetCorrection(deadline.key, circularId))}>
          {t('asRead')}
        </Button>
      )}
      <Button onClick={() => void saveCalendar([row], t)}>{t('calendar.one')}</Button>
      <Button look="danger" onClick={() => void removed(row, removeDeadline(deadline, circularId))}>
        {t('remove')}
      </Button>
    </div>
  );
}
