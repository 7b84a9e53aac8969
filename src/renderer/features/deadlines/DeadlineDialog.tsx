/** Adds a deadline by hand, or puts one right: what, when, on which clock, and when to be reminded of it. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inZone } from '#domain/calendar/moments';
import type { DeadlineKind } from '#domain/circular/circular';
import { instantIn } from '#domain/deadlines/zones';
import { addDeadline, type DeadlineValues, type DueRow, decideDeadline } from '#renderer/data/deadlines';
import { useSetting } from '#renderer/data/settings';
import { DateField } from '#renderer/due/DateField.tsx';
import { TimeField } from '#renderer/due/TimeField.tsx';
import { onOurClock, useOurZone } from '#renderer/due/useOurZone';
import { localDay, shortDate, zonedTime } from '#renderer/i18n/dates';
import { currentLanguage } from '#renderer/i18n/index';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { CheckField, TextField } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { changed } from './deadlineActions';
import { deadlineKinds } from './kindIcon';
import { MinutesField, sortedZones, zoneName } from './ReminderSettingsDialog.tsx';

interface DeadlineDialogProps {
  /** Null for a new one. */
  readonly row: DueRow | null;
  /** ISO day that a new one begins with. */
  readonly day?: string | undefined;
  /** The key of what was stored, or null. */
  readonly onClose: (key: string | null) => void;
}

interface Draft {
  readonly kind: DeadlineKind;
  readonly title: string;
  /** ISO day. */
  readonly day: string;
  /** `HH:MM`, or empty: the whole day. */
  readonly time: string;
  readonly zone: string;
  readonly reminders: readonly number[] | null;
}

export function DeadlineDialog({ row, day, onClose }: DeadlineDialogProps) {
  const { t } = useTranslation('deadlines');
  const ours = useOurZone();
  const [draft, setDraft] = useState<Draft>(() => draftOf(row, day, ours));
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const at = instantOf(draft);
  const nameless = row?.circular == null && draft.title.trim() === '';
  const store = async () => {
    if (at === null || nameless) return;
    const values = valuesFrom(draft, at, row);
    const work = row === null ? addDeadline(values) : decideDeadline(row.deadline, values);
    if (await changed(work)) onClose(row === null ? ((await work) ?? null) : row.deadline.key);
  };
  return (
    <Dialog
      title={t(row === null ? 'dialog.add' : 'dialog.correct')}
      closeLabel={t('shell:close')}
      onClose={() => onClose(null)}
      onSubmit={() => void store()}
      footer={
        <>
          <Button onClick={() => onClose(null)}>{t('shell:cancel')}</Button>
          <Button look="primary" type="submit" disabled={at === null || nameless}>
            {t('dialog.store')}
          </Button>
        </>
      }
    >
      <div className="due__form">
        <What draft={draft} onChange={set} circular={row?.circular ?? null} />
        <When draft={draft} onChange={set} />
        <Preview at={at} ours={ours} />
        <Reminders draft={draft} onChange={set} />
      </div>
    </Dialog>
  );
}

interface PartProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}

/** Its name, which a deadline of a circular may go without, and its kind. */
function What({ draft, onChange, circular }: PartProps & { readonly circular: DueRow['circular'] }) {
  const { t } = useTranslation('deadlines');
  return (
    <>
      <TextField
        label={t('dialog.title')}
        hint={circular ? t('dialog.titleHint', { name: circular.symbol ?? circular.title }) : undefined}
        value={draft.title}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <Select
        label={t('dialog.kind')}
        value={draft.kind}
        options={deadlineKinds.map((value) => ({ value, label: t(`register:deadlineKind.${value}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
    </>
  );
}

/** Its day and hour, and the clock that they are of. */
function When({ draft, onChange }: PartProps) {
  const { t } = useTranslation('deadlines');
  return (
    <>
      <div className="due__pair">
        <DateField
          label={t('dialog.day')}
          value={draft.day || null}
          onChange={(day) => onChange({ day: day ?? '' })}
        />
        <TimeField label={t('dialog.time')} value={draft.time} onChange={(time) => onChange({ time })} />
      </div>
      <Select
        label={t('dialog.zone')}
        value={draft.zone}
        options={zonesWith(draft.zone).map((zone) => ({ value: zone, label: zoneName(zone) }))}
        onChange={(zone) => onChange({ zone })}
      />
    </>
  );
}

function Preview({ at, ours }: { readonly at: string | null; readonly ours: string | null }) {
  const { t } = useTranslation('deadlines');
  if (at === null) return <p className="quiet">{t('dialog.noInstant')}</p>;
  const moment = (instant: string) =>
    `${shortDate(instant.slice(0, 10), currentLanguage(), 0)}, ${zonedTime(instant)}`;
  const here = onOurClock(at, ours);
  return (
    <p className="due__preview tabular" aria-live="polite">
      {t('lastInstant')}: {moment(at)}
      {here && (
        <span className="quiet">
          {' '}
          · {t('ourClock')}: {moment(here)}
        </span>
      )}
    </p>
  );
}

function Reminders({ draft, onChange }: PartProps) {
  const { t } = useTranslation('deadlines');
  const usual = useSetting('reminders')?.minutes ?? [];
  return (
    <>
      <CheckField
        label={t('reminders.asUsual')}
        checked={draft.reminders === null}
        onChange={(asUsual) => onChange({ reminders: asUsual ? null : usual })}
      />
      {draft.reminders !== null && (
        <MinutesField
          label={t('reminders.times')}
          minutes={draft.reminders}
          onChange={(reminders) => onChange({ reminders })}
        />
      )}
    </>
  );
}

function draftOf(row: DueRow | null, day: string | undefined, ours: string | null): Draft {
  if (row === null) {
    const today = localDay(new Date().toISOString());
    return {
      kind: 'meeting',
      title: '',
      day: day ?? today,
      time: '',
      zone: ours ?? 'Asia/Almaty',
      reminders: null,
    };
  }
  const { deadline } = row;
  const at = inZone(deadline.at, deadline.zone) ?? deadline.at;
  return {
    kind: deadline.kind,
    title: deadline.title ?? '',
    day: at.slice(0, 10),
    time: deadline.dateOnly ? '' : at.slice(11, 16),
    zone: deadline.zone,
    reminders: deadline.reminders,
  };
}

/** Null while day or hour are none. */
const instantOf = ({ day, time, zone }: Draft): string | null =>
  instantIn(zone, day, time === '' ? '23:59:59' : `${time}:00`);

const valuesFrom = (
  { kind, title, time, zone, reminders }: Draft,
  at: string,
  row: DueRow | null,
): DeadlineValues => ({
  circularId: row?.circular?.id ?? null,
  kind,
  at,
  zone,
  dateOnly: time === '',
  title: title.trim() === '' ? null : title.trim(),
  text: row?.deadline.text ?? '',
  doneAt: row?.deadline.doneAt ?? null,
  reminders: reminders === null ? null : [...reminders],
});

/** A zone that a file brought and the table does not know stays on the list. */
const zonesWith = (zone: string): readonly string[] =>
  sortedZones.includes(zone) ? sortedZones : [zone, ...sortedZones];
