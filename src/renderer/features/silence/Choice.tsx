/** Keep silent, break, undecided: three words side by side, of which one holds. Arrow keys walk them. */

import { CircleHelp, Megaphone, VolumeX } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type SilenceChoice, silenceChoices } from '#domain/silence/silence';

const pictures = { undecided: CircleHelp, keep: VolumeX, break: Megaphone } as const;

interface ChoiceProps {
  readonly label: string;
  /** Null: a paragraph that follows the text. */
  readonly value: SilenceChoice | null;
  readonly onChange: (choice: SilenceChoice) => void;
}

export function Choice({ label, value, onChange }: ChoiceProps) {
  const { t } = useTranslation('silence');
  const name = useId();
  return (
    <fieldset className="silence__choice" aria-label={label}>
      {silenceChoices.map((choice) => {
        const Icon = pictures[choice];
        return (
          <label key={choice} className="silence__option" data-choice={choice} data-on={value === choice}>
            <input type="radio" name={name} checked={value === choice} onChange={() => onChange(choice)} />
            <Icon size={12} aria-hidden />
            {t(`choice.${choice}`)}
          </label>
        );
      })}
    </fieldset>
  );
}
