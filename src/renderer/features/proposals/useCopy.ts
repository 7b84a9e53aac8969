/** Copying from the panel: proposals as text with tabs and as a table, in the person's language. */

import { useTranslation } from 'react-i18next';
import { fromWords } from './fromWords';
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

/** What a proposal asks for, in words, without its place. */
export function useAskedWords(): (entry: ProposalEntry) => string {
  const { t } = useTranslation('proposals');
  return ({ kind, oldWords, newWords, from }) => {
    const words = { old: oldWords ?? '', new: newWords ?? '', from: from ? fromWords(from.place, t) : '' };
    return t(`aria.${kind}`, { place: '', ...words }).trim();
  };
}

function useTable(): (entries: readonly ProposalEntry[]) => ProposalTable {
  const { t } = useTranslation('proposals');
  const headings = [t('table.place'), t('table.proposal'), t('table.parties')] as const;
  const asked = useAskedWords();
  return (entries) => tableOf(entries, headings, asked);
}
