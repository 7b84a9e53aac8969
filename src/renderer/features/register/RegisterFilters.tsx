/** One line of choices above the list: which shelf, which order, and, where there are several, whose. */

import { useTranslation } from 'react-i18next';
import { useOrganisations } from '#renderer/data/organisations';
import { useWorkspace } from '#renderer/state/workspace';
import { Select } from '#renderer/ui/Select.tsx';
import type { Order, Shelf } from './rows';
import type { RegisterState } from './useRegister';

const shelves: readonly Shelf[] = ['current', 'open', 'archived', 'bin'];
const orders: readonly Order[] = ['received', 'date', 'deadline', 'symbol'];

export function RegisterFilters({ state }: { readonly state: RegisterState }) {
  const { t } = useTranslation('register');
  // Deadlines have one order that makes sense: the nearest first.
  const view = useWorkspace((workspace) => workspace.registerView);
  return (
    <div className="register__filters">
      <Select
        label={t('shelf.label')}
        hideLabel
        value={state.shelf}
        options={shelves.map((value) => ({ value, label: t(`shelf.${value}`) }))}
        onChange={state.setShelf}
      />
      {view !== 'deadlines' && (
        <Select
          label={t('order.label')}
          hideLabel
          value={state.order}
          options={orders.map((value) => ({ value, label: t(`order.${value}`) }))}
          onChange={state.setOrder}
        />
      )}
      <Whose state={state} />
    </div>
  );
}

/** Languages and organisations, offered only where the register holds more than one. */
function Whose({ state }: { readonly state: RegisterState }) {
  const { t } = useTranslation('register');
  const profiles = useOrganisations() ?? [];
  const languages = distinct(state.lines.flatMap((line) => line.languages));
  const organisations = distinct(state.lines.flatMap((line) => line.organisation ?? []));
  return (
    <>
      {languages.length > 1 && (
        <Select
          label={t('language.label')}
          hideLabel
          value={state.language ?? ''}
          options={[
            { value: '', label: t('language.all') },
            ...languages.map((value) => ({ value, label: t(`language.${value}`) })),
          ]}
          onChange={(value) => state.setLanguage(value || null)}
        />
      )}
      {organisations.length > 1 && (
        <Select
          label={t('organisation.label')}
          hideLabel
          value={state.organisation ?? ''}
          options={[
            { value: '', label: t('organisation.all') },
            ...organisations.map((value) => ({
              value,
              label: profiles.find((profile) => profile.id === value)?.acronym.en ?? value,
            })),
          ]}
          onChange={(value) => state.setOrganisation(value || null)}
        />
      )}
    </>
  );
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();
