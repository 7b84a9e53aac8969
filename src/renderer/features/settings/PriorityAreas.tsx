/** The areas of an organisation's work: dimension, area, letters of its references, who coordinates. */

import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PriorityArea } from '#domain/organisations/profile';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { TextField } from '#renderer/ui/Field.tsx';
import { LocalisedField } from './LocalisedField.tsx';

interface PriorityAreasProps {
  readonly areas: readonly PriorityArea[];
  readonly onChange: (areas: PriorityArea[]) => void;
}

const newArea: PriorityArea = {
  dimension: { en: '' },
  area: null,
  letters: null,
  coordinators: [],
  coCoordinators: [],
};

export function PriorityAreas({ areas, onChange }: PriorityAreasProps) {
  const { t } = useTranslation('settings');
  return (
    <fieldset className="settings__group">
      <legend>{t('section.priorityAreas')}</legend>
      {areas.map((area, place) => (
        <Area
          // biome-ignore lint/suspicious/noArrayIndexKey: an area has no identity but its place
          key={place}
          area={area}
          onChange={(next) => onChange(areas.map((each, at) => (at === place ? next : each)))}
          onRemove={() => onChange(areas.filter((_, at) => at !== place))}
        />
      ))}
      <div>
        <Button icon={Plus} onClick={() => onChange([...areas, newArea])}>
          {t('addArea')}
        </Button>
      </div>
    </fieldset>
  );
}

interface AreaProps {
  readonly area: PriorityArea;
  readonly onChange: (area: PriorityArea) => void;
  readonly onRemove: () => void;
}

function Area({ area, onChange, onRemove }: AreaProps) {
  const { t } = useTranslation('settings');
  return (
    <div className="settings__area">
      <LocalisedField
        label={t('dimension')}
        value={area.dimension}
        onChange={(dimension) => onChange({ ...area, dimension })}
      />
      <LocalisedField
        label={t('area')}
        value={area.area ?? { en: '' }}
        onChange={(text) => onChange({ ...area, area: text })}
      />
      <div className="settings__area-line">
        <TextField
          label={t('letters')}
          value={area.letters ?? ''}
          onChange={(event) => onChange({ ...area, letters: event.target.value })}
        />
        <Codes
          label={t('coordinators')}
          value={area.coordinators}
          onChange={(coordinators) => onChange({ ...area, coordinators })}
        />
        <Codes
          label={t('coCoordinators')}
          value={area.coCoordinators}
          onChange={(coCoordinators) => onChange({ ...area, coCoordinators })}
        />
        <IconButton icon={X} label={t('removeArea')} onClick={onRemove} />
      </div>
    </div>
  );
}

interface CodesProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (codes: string[]) => void;
}

function Codes({ label, value, onChange }: CodesProps) {
  return (
    <TextField
      label={label}
      value={value.join(' ')}
      onChange={(event) => onChange(event.target.value.toUpperCase().split(' '))}
    />
  );
}
