/** Copying from the panel: proposals as text with tabs and as a table, in the person's language. */

import { useTranslation } from 'react-i18next';
import { type ProposalTable, tabbedText, tableHtml, tableOf } from './proposalTable';
import type { ProposalEntry } from './proposalView';

export function useCopy(): (event: ClipboardEvent, entries: readonly ProposalEntry[]) => void {
  const tableFor = useTable();
  return (event, entries) => {
    const table = tableFor(entries);
    event.clipboardData?.setData('text/plain', tabbedText(table));
    event.clipboardData?.setData('text/html', tableHtml(table));
    event.preventDefault();
  };
}

function useTable(): (entries: readonly ProposalEntry[]) => ProposalTable {
  const { t } = useTranslation('proposals');
  const headings = [t('table.place'), t('table.proposal'), t('table.parties')] as const;
  return (entries) =>
    tableOf(entries, headings, ({ kind, oldWords, newWords }) =>
      t(`aria.${kind}`, { place: '', old: oldWords ?? '', new: newWords ?? '' }).trim(),
    );
}
