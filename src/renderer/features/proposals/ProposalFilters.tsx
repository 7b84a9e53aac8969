/** Counts on top, how the list is gathered, and what it is narrowed to. */

import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PartyCode } from '#domain/notation/notation';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { type Gathering, gatherings } from './gathering';
import { type Backing, type ProposalCounts, type ProposalFilter, proposalKinds } from './proposalView';

interface ProposalFiltersProps {
  readonly counts: ProposalCounts;
  /** The largest number of parties behind one proposal. */
  readonly mostAskers: number;
  /** How many the filter leaves. */
  readonly shown: number;
  readonly parties: readonly PartyCode[];
  readonly nameOf: (party: PartyCode) => string;
  readonly filter: ProposalFilter;
  readonly gathering: Gathering;
  readonly onFilter: (filter: ProposalFilter) => void;
  readonly onGathering: (gathering: Gathering) => void;
  /** What the list shows, as a file. */
  readonly onExport: () => void;
}

const anyParty = 'any';
const anyKind = 'any';

export function ProposalFilters(props: ProposalFiltersProps) {
  const { t } = useTranslation('proposals');
  const { counts, shown, parties, nameOf, filter, gathering, onFilter, onGathering, onExport } = props;
  const options = [
    { value: anyParty, label: t('filter.anyParty') },
    ...parties.map((code) => ({ value: code, label: partyLabel(code, nameOf(code)) })),
  ];
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
          options={gatherings.map((way) => ({ value: way, label: t(`gather.${way}`) }))}
          onChange={onGathering}
        />
        <IconButton icon={Download} label={t('export.do')} disabled={shown === 0} onClick={onExport} />
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
        <KindAndBacking {...props} />
      </fieldset>
    </header>
  );
}

/** What is asked for, and by how many. */
function KindAndBacking({ filter, mostAskers, onFilter }: ProposalFiltersProps) {
  const { t } = useTranslation('proposals');
  const kinds = [
    { value: anyKind, label: t('filter.anyKind') } as const,
    ...proposalKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
  ];
  const backings = backingsUpTo(Math.max(mostAskers, Number(filter.backing) || 0)).map((backing) => ({
    value: String(backing),
    label: typeof backing === 'number' ? t('filter.atLeast', { count: backing }) : t(`filter.${backing}`),
  }));
  const setBacking = (value: string) =>
    onFilter({ ...filter, backing: value === 'any' || value === 'alone' ? value : Number(value) });
  return (
    <>
      <Select
        label={t('filter.kind')}
        hideLabel
        value={filter.kind ?? anyKind}
        options={kinds}
        onChange={(kind) => onFilter({ ...filter, kind: kind === anyKind ? null : kind })}
      />
      <Select
        label={t('filter.backing')}
        hideLabel
        value={String(filter.backing)}
        options={backings}
        onChange={setBacking}
      />
    </>
  );
}

/** Two or more, three or more, … as far as any proposal of the text goes. */
const backingsUpTo = (most: number): readonly Backing[] => [
  'any',
  'alone',
  ...Array.from({ length: Math.max(0, most - 1) }, (_, at) => at + 2),
];

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
