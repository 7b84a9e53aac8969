/**
 * Whose eyes the text is read through. The rolling text is the one to write in; every other choice is
 * a projection. Several parties read as a coalition, and what they are split on is named.
 */

import { Eye, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PartyCode, View } from '#domain/notation/notation';
import { Button } from '#renderer/ui/Button.tsx';

interface EyesSwitchProps {
  readonly view: View;
  readonly party: PartyCode | null;
  /** Parties that have signed something in this text, with their names. */
  readonly signed: readonly { readonly code: PartyCode; readonly name: string }[];
  /** The choice to come back to. */
  readonly parties: readonly PartyCode[];
  readonly onLook: (view: View) => void;
}

export function EyesSwitch(props: EyesSwitchProps) {
  const { view, party, parties, onLook } = props;
  const { t } = useTranslation('document');
  const choices: readonly { readonly view: View; readonly label: string }[] = [
    { view: { kind: 'rolling' }, label: t('eyes.rolling') },
    { view: { kind: 'base' }, label: t('eyes.base') },
    { view: { kind: 'accepted' }, label: t('eyes.accepted') },
    ...(party === null ? [] : [{ view: { kind: 'party', party } as const, label: t('eyes.as', { party }) }]),
  ];
  return (
    <div className="document__eyes">
      <Eye size={14} aria-hidden className="quiet" />
      <fieldset className="segments">
        <legend className="visually-hidden">{t('eyes.label')}</legend>
        {choices.map((choice) => (
          <button
            key={choice.view.kind}
            type="button"
            className="segments__one"
            aria-pressed={choice.view.kind === view.kind}
            onClick={() => onLook(choice.view)}
          >
            {choice.label}
          </button>
        ))}
        <button
          type="button"
          className="segments__one"
          aria-pressed={view.kind === 'coalition'}
          onClick={() => onLook({ kind: 'coalition', parties })}
        >
          <Users size={13} aria-hidden /> {t('eyes.parties')}
        </button>
      </fieldset>
      {view.kind === 'coalition' && <PartyChoice {...props} chosen={view.parties} />}
    </div>
  );
}

interface PartyChoiceProps extends EyesSwitchProps {
  readonly chosen: readonly PartyCode[];
}

function PartyChoice({ signed, chosen, onLook }: PartyChoiceProps) {
  const { t } = useTranslation('document');
  if (signed.length === 0) return <span className="quiet">{t('eyes.nobodySigned')}</span>;
  const toggled = (code: PartyCode) =>
    chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code];
  return (
    <fieldset className="document__parties">
      <legend className="visually-hidden">{t('eyes.choose')}</legend>
      {signed.map(({ code, name }) => (
        <Button
          key={code}
          className="document__party"
          look="quiet"
          title={name}
          aria-label={name}
          aria-pressed={chosen.includes(code)}
          onClick={() => onLook({ kind: 'coalition', parties: toggled(code) })}
        >
          {code}
        </Button>
      ))}
    </fieldset>
  );
}
