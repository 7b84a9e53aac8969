/** When the person wants to be reminded, how much a notification says, and whether the app stays in the tray. */

import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ReminderUnit, reminderUnits } from '#domain/calendar/reminders';
import { knownZones } from '#domain/deadlines/zones';
import { type ReminderSettings, setSetting, useSetting } from '#renderer/data/settings';
import { minutesWords } from '#renderer/due/minutesWords';
import { useZoneOfPlace } from '#renderer/due/useOurZone';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { CheckField, TextField } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { changed } from './deadlineActions';

export function ReminderSettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('deadlines');
  const settings = useSetting('reminders');
  if (settings === undefined) return null;
  const set = (change: Partial<ReminderSettings>) =>
    void changed(setSetting('reminders', { ...settings, ...change }));
  return (
    <Dialog
      title={t('reminders.title')}
      closeLabel={t('shell:close')}
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose} data-autofocus>
          {t('shell:close')}
        </Button>
      }
    >
      <div className="due__form">
        <CheckField label={t('reminders.on')} checked={settings.on} onChange={(on) => set({ on })} />
        <MinutesField
          minutes={settings.minutes}
          onChange={(minutes) => set({ minutes: [...minutes] })}
          label={t('reminders.times')}
        />
        <CheckField
          label={t('reminders.discreet')}
          checked={settings.discreet}
          onChange={(discreet) => set({ discreet })}
        />
        <CheckField label={t('reminders.tray')} checked={settings.tray} onChange={(tray) => set({ tray })} />
        <p className="quiet">{t('reminders.hint')}</p>
        <OurZone />
      </div>
    </Dialog>
  );
}

function OurZone() {
  const { t } = useTranslation('deadlines');
  const set = useSetting('ourZone');
  const found = useZoneOfPlace();
  return (
    <Select
      label={t('ourClock')}
      value={set ?? ''}
      options={[
        { value: '', label: found === null ? t('zoneUnknown') : t('zoneOfPlace', { zone: zoneName(found) }) },
        ...sortedZones.map((zone) => ({ value: zone, label: zoneName(zone) })),
      ]}
      onChange={(zone) => void changed(setSetting('ourZone', zone === '' ? null : zone))}
    />
  );
}

/** *Almaty (Asia)*: by the city, as people look for it. */
export const zoneName = (zone: string): string => {
  const [region = '', city] = zone.split('/');
  return city === undefined ? region : `${city.replaceAll('_', ' ')} (${region})`;
};

export const sortedZones: readonly string[] = [...knownZones].sort((a, b) =>
  zoneName(a).localeCompare(zoneName(b), 'en'),
);

interface MinutesFieldProps {
  readonly label: string;
  readonly minutes: readonly number[];
  readonly onChange: (minutes: readonly number[]) => void;
}

/** Distances before a deadline, each taken off by its cross, a new one set in minutes, hours or days. */
export function MinutesField({ label, minutes, onChange }: MinutesFieldProps) {
  const { t } = useTranslation('deadlines');
  const [count, setCount] = useState('3');
  const [unit, setUnit] = useState<ReminderUnit>('day');
  const added = Number(count) * reminderUnits[unit];
  const isPossible = Number.isInteger(added) && added > 0 && added <= 525_600 && minutes.length < 12;
  const sorted = [...minutes].sort((a, b) => b - a);
  return (
    <fieldset className="due__minutes">
      <legend className="ui-field__label">{label}</legend>
      <ul>
        {sorted.map((each) => (
          <li key={each} className="ui-chip ui-chip--neutral">
            {minutesWords(each, t)}
            <IconButton
              icon={X}
              label={t('reminders.without', { time: minutesWords(each, t) })}
              onClick={() => onChange(minutes.filter((other) => other !== each))}
            />
          </li>
        ))}
      </ul>
      <div className="due__pair">
        <TextField
          label={t('reminders.count')}
          inputMode="numeric"
          value={count}
          onChange={(event) => setCount(event.target.value)}
        />
        <Select
          label={t('reminders.unit')}
          value={unit}
          options={(['minute', 'hour', 'day'] as const).map((value) => ({
            value,
            label: t(`reminders.units.${value}`),
          }))}
          onChange={setUnit}
        />
        <Button
          icon={Plus}
          disabled={!isPossible}
          onClick={() => onChange([...new Set([...minutes, added])])}
        >
          {t('reminders.addTime')}
        </Button>
      </div>
    </fieldset>
  );
}
