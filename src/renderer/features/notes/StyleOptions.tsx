/** What can be asked of the style that is chosen for a text: it stands right under that style. */

import { useTranslation } from 'react-i18next';
import { CheckField } from '#renderer/ui/Field.tsx';
import type { Destination } from './leavingText';

export type Choice =
  | 'rolling'
  | 'tracked'
  | 'into'
  | 'table'
  | 'propose'
  | 'anonymous'
  | 'base'
  | 'accepted'
  | 'ours';

/** The styles that show proposals, and so may show only ours, and reasons. */
export const proposing: readonly Choice[] = ['rolling', 'tracked', 'table', 'propose', 'anonymous'];

export interface ChosenOptions {
  readonly emphasis: boolean;
  readonly onlyOurs: boolean;
  readonly withReasons: boolean;
  readonly withRemarks: boolean;
}

export const noOptions: ChosenOptions = {
  emphasis: false,
  onlyOurs: false,
  withReasons: false,
  withRemarks: false,
};

interface StyleOptionsProps {
  readonly choice: Choice;
  readonly destination: Destination;
  /** Our name; null while no delegation is chosen. */
  readonly party: string | null;
  readonly hasReasons: boolean;
  readonly hasRemarks: boolean;
  readonly options: ChosenOptions;
  readonly onChange: (options: ChosenOptions) => void;
}

export function StyleOptions({ options, onChange, ...asked }: StyleOptionsProps) {
  const { t } = useTranslation('notes');
  const offered = offeredFor(asked, options);
  if (offered.length === 0) return null;
  return (
    <div className="export__options">
      {offered.map(({ option, label }) => (
        <CheckField
          key={option}
          label={t(`export.${label}`, { party: asked.party ?? '' })}
          checked={options[option]}
          onChange={(on) => onChange({ ...options, [option]: on })}
        />
      ))}
    </div>
  );
}

type Label =
  | 'emphasis'
  | 'onlyOurs'
  | 'reasonsColumn'
  | 'reasonsNotes'
  | 'reasonsComments'
  | 'remarksComments'
  | 'remarksNotes';

interface Offer {
  readonly option: keyof ChosenOptions;
  readonly label: Label;
}

function offeredFor(
  { choice, destination, party, hasReasons, hasRemarks }: Omit<StyleOptionsProps, 'options' | 'onChange'>,
  { onlyOurs }: ChosenOptions,
): readonly Offer[] {
  const shows = proposing.includes(choice);
  const reasons =
    choice === 'table' ? 'reasonsColumn' : choice === 'into' ? 'reasonsComments' : 'reasonsNotes';
  const remarks = destination === 'docx' ? 'remarksComments' : 'remarksNotes';
  const takesRemarks = choice === 'into' || (choice === 'rolling' && !onlyOurs);
  const offers: readonly (readonly [boolean, Offer])[] = [
    [choice === 'rolling', { option: 'emphasis', label: 'emphasis' }],
    [shows && party !== null, { option: 'onlyOurs', label: 'onlyOurs' }],
    [hasReasons && (shows || choice === 'into'), { option: 'withReasons', label: reasons }],
    [hasRemarks && takesRemarks, { option: 'withRemarks', label: remarks }],
  ];
  return offers.flatMap(([isOffered, offer]) => (isOffered ? [offer] : []));
}
