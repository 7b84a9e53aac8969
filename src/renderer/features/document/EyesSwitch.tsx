/**
 * Whose eyes the text is read through. The rolling text is the one to write in; every other choice is a
 * projection, alone or beside the rolling text, with its differences to the base marked or not. Where the
 * window is too narrow for all choices in a row they are a list.
 */

import { Columns2, Diff, Eye, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CommandId } from '#bridge/commands';
import type { PartyCode } from '#domain/notation/notation';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { withKeys } from './commandKeys';
import type { Eyes, Looking } from './viewState';
import './eyes.css';

interface EyesSwitchProps {
  readonly looking: Looking;
  readonly party: PartyCode | null;
  /** Parties that have signed something in this text, with their names. */
  readonly signed: readonly { readonly code: PartyCode; readonly name: string }[];
  readonly onLook: (view: Eyes) => void;
  readonly onBeside: (on: boolean) => void;
  readonly onDifferences: (on: boolean) => void;
}

export function EyesSwitch(props: EyesSwitchProps) {
  const { looking, onBeside, onDifferences } = props;
  const { t } = useTranslation('seeing');
  return (
    <div className="document__eyes">
      <Eye size={14} aria-hidden className="quiet document__eye" />
      <Choices {...props} />
      <span className="document__beside">
        <Button
          look="quiet"
          icon={Columns2}
          aria-pressed={looking.beside}
          title={withKeys(t('eyes.besideLong'), 'view.beside')}
          onClick={() => onBeside(!looking.beside)}
        >
          <span className="document__beside-label">{t('eyes.beside')}</span>
        </Button>
        <Button
          look="quiet"
          icon={Diff}
          aria-pressed={looking.differences}
          title={withKeys(t('eyes.differencesLong'), 'view.differences')}
          onClick={() => onDifferences(!looking.differences)}
        >
          <span className="document__beside-label">{t('eyes.differences')}</span>
        </Button>
      </span>
      {looking.view.kind === 'coalition' && <PartyChoice {...props} chosen={looking.view.parties} />}
    </div>
  );
}

interface Choice {
  readonly view: Eyes;
  readonly label: string;
  readonly command: CommandId;
}

function useChoices({ looking, party }: EyesSwitchProps): readonly Choice[] {
  const { t } = useTranslation('seeing');
  const ours: Choice[] =
    party === null
      ? []
      : [{ view: { kind: 'party', party }, label: t('eyes.as', { party }), command: 'view.ours' }];
  return [
    { view: { kind: 'rolling' }, label: t('eyes.rolling'), command: 'view.rolling' },
    { view: { kind: 'base' }, label: t('eyes.base'), command: 'view.base' },
    { view: { kind: 'accepted' }, label: t('eyes.accepted'), command: 'view.accepted' },
    { view: { kind: 'uncontested' }, label: t('eyes.uncontested'), command: 'view.uncontested' },
    { view: { kind: 'redLines' }, label: t('eyes.redLines'), command: 'view.redLines' },
    ...ours,
    {
      view: { kind: 'coalition', parties: looking.parties },
      label: t('eyes.parties'),
      command: 'view.parties',
    },
  ];
}

function Choices(props: EyesSwitchProps) {
  const { looking, onLook } = props;
  const { t } = useTranslation('seeing');
  const choices = useChoices(props);
  return (
    <>
      <fieldset className="segments document__choices">
        <legend className="visually-hidden">{t('eyes.label')}</legend>
        {choices.map(({ view, label, command }) => (
          <button
            key={command}
            type="button"
            className="segments__one"
            aria-pressed={view.kind === looking.view.kind}
            title={withKeys(t(`eyesLong.${view.kind}`), command)}
            onClick={() => onLook(view)}
          >
            {view.kind === 'coalition' && <Users size={13} aria-hidden />}
            {label}
          </button>
        ))}
      </fieldset>
      <span className="document__choices-list">
        <Select
          label={t('eyes.label')}
          hideLabel
          value={looking.view.kind}
          options={choices.map(({ view, label }) => ({ value: view.kind, label }))}
          onChange={(kind) => {
            const choice = choices.find(({ view }) => view.kind === kind);
            if (choice) onLook(choice.view);
          }}
        />
      </span>
    </>
  );
}

interface PartyChoiceProps extends EyesSwitchProps {
  readonly chosen: readonly PartyCode[];
}

function PartyChoice({ signed, chosen, onLook }: PartyChoiceProps) {
  const { t } = useTranslation('seeing');
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
