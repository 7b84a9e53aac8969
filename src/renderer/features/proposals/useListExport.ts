/** What the panel shows, row by row and in its order, handed to whoever writes files. */

import { useTranslation } from 'react-i18next';
import type { PartyCode } from '#domain/notation/notation';
import { useCommands } from '#renderer/commands/registry';
import { useLists } from '#renderer/state/lists';
import type { ProposalLine } from './gathering';
import { listRows } from './proposalTable';
import type { ProposalFilter } from './proposalView';
import { useAskedWords } from './useCopy';
import { useHeadingWords } from './useEntryWords';

interface Shown {
  readonly documentId: string;
  readonly lines: readonly ProposalLine[];
  readonly filter: ProposalFilter;
  readonly nameOf: (party: PartyCode) => string;
}

export function useListExport(shown: Shown): () => void {
  const { t } = useTranslation('proposals');
  const { ask } = useLists();
  const asked = useAskedWords();
  const headingWords = useHeadingWords();
  const { documentId, lines, filter, nameOf } = shown;
  const go = () => {
    const heads = ['place', 'proposal', 'parties', 'state'] as const;
    const rows = listRows(lines, asked, headingWords, (entry) =>
      [
        t(
          `state.${entry.contested ? 'contested' : entry.supports.length + entry.opposes.length > 0 ? 'proposed' : 'open'}`,
        ),
        entry.ours === null ? '' : t('sign.ours'),
      ]
        .filter(Boolean)
        .join(', '),
    );
    ask({
      documentId,
      title: t('export.title'),
      subtitle: filterWords(filter, nameOf, t).join(' · '),
      rows: [heads.map((head) => t(`table.${head}`)), ...rows],
    });
  };
  useCommands({ 'file.exportProposals': lines.length === 0 ? null : go });
  return go;
}

type Words = ReturnType<typeof useTranslation<'proposals'>>['t'];

/** What the list is narrowed to, one phrase a filter. */
function filterWords(
  filter: ProposalFilter,
  nameOf: (party: PartyCode) => string,
  t: Words,
): readonly string[] {
  const { party, contestedOnly, oursOnly, kind, backing } = filter;
  return [
    contestedOnly ? t('filter.contested') : '',
    oursOnly ? t('filter.ours') : '',
    party === null ? '' : nameOf(party),
    kind === null ? '' : t(`kinds.${kind}`),
    backing === 'any'
      ? ''
      : backing === 'alone'
        ? t('filter.alone')
        : t('filter.atLeast', { count: backing }),
  ].filter((words) => words !== '');
}
