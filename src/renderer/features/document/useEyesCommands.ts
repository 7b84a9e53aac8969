/** The keys of *whose eyes*: each reading, the rolling text beside it, and its differences to the base. */

import type { PartyCode } from '#domain/notation/notation';
import { useCommands } from '#renderer/commands/registry';
import { type Eyes, useEyesState, useLooking } from './viewState';

export function useEyesCommands(documentId: string, party: PartyCode | null): void {
  const { beside, differences, parties } = useLooking(documentId);
  const { look, setBeside, setDifferences } = useEyesState();
  const at = (view: Eyes) => () => look(documentId, view);
  useCommands({
    'view.rolling': at({ kind: 'rolling' }),
    'view.base': at({ kind: 'base' }),
    'view.accepted': at({ kind: 'accepted' }),
    'view.ours': party === null ? null : at({ kind: 'party', party }),
    'view.parties': at({ kind: 'coalition', parties }),
    'view.uncontested': at({ kind: 'uncontested' }),
    'view.redLines': at({ kind: 'redLines' }),
    'view.beside': () => setBeside(documentId, !beside),
    'view.differences': () => setDifferences(documentId, !differences),
  });
}
