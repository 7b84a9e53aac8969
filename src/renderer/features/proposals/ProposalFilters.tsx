/** Counts on top, how the list is gathered, and what it is narrowed to. */

import { useTranslation } from 'react-i18next';
import type { PartyCode } from '#domain/notation/notation';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { Gathering, ProposalCounts, ProposalFilter } from './proposalView';

interface ProposalFiltersProps {
  readonly counts: ProposalCounts;
  /** How many the filter leaves. */
  readonly shown: number;
  readonly parties: readonly PartyCode[];
  readonly nameOf: (party: PartyCode) => string;
  readonly filter: ProposalFilter;
  readonly gathering: Gathering;
  readonly onFilter: (filter: ProposalFilter) => void;
  readonly onGathering: (gathering: Gathering) => void;
}

const anyParty = 'any';

export function ProposalFilters(props: ProposalFiltersProps) {
  const { t } = useTranslation('proposals');
  const { counts, shown, parties, nameOf, filter, gathering, onFilter, onGathering } = props;
  const options = [
    { value: anyParty, label: t('filter.anyParty') },
    ...parties.map((code) => ({ value: code, label: partyLabel(code, nameOf(code)) })),
  ];
  const gatherings = (['paragraph', 'party'] as const).map((value) => ({
    value,
    label: t(`gather.${value}`),
  }));
  return (
    <header className="proposals__head">
      <div className="proposals__top">
        <p className="proposals__counts tabular" aria-live="polite">
          {t('counts.all', { count: counts.all })}
          {shown < counts.all && (
            <span className="quiet">{t('counts.shown', { shown, all: counts.all })}</span>
          )}
        </p>
        <Select
          label={t('gather.label')}
          hideLabel
          value={gathering}
          options={gatherings}
          onChange={onGathering}
        />
      </div>
      <fieldset className="proposals__filter">
        <legend className="visually-hidden">{t('filter.label')}</legend>
        <Toggle on={filter.contestedOnly} onChange={(on) => onFilter({ ...filter, contestedOnly: on })}>
          {t('filter.contested')} <span className="tabular">{counts.contested}</span>
        </Toggle>
        <Toggle on={filter.oursOnly} onChange={(on) => onFilter({ ...filter, oursOnly: on })}>
          {t('filter.ours')} <span className="tabular">{counts.ours}</span>
        </Toggle>
        <Select
          label={t('filter.party')}
          hideLabel
          value={filter.party ?? anyParty}
          options={options}
          onChange={(value) => onFilter({ ...filter, party: value === anyParty ? null : value })}
        />
      </fieldset>
    </header>
  );
}

const partyLabel = (code: PartyCode, name: string) => (name === code ? code : `${code} · ${name}`);

function Toggle(props: {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: React.ReactNode;
}) {
  return (
    <Button
      look="quiet"
      className="proposals__toggle"
      aria-pressed={props.on}
      onClick={() => props.onChange(!props.on)}
    >
      {props.children}
    </Button>
  );
}
