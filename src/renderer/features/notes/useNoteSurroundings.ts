/**
 * What a note is made of besides its own fields, always as the database has it now: the circular it
 * answers, the texts it may enclose, the organisations, the delegation.
 */

import { useCallback, useMemo } from 'react';
import { circularOf, documentsOfCircular } from '#renderer/data/circulars';
import { documentOf } from '#renderer/data/documents';
import { useOrganisations } from '#renderer/data/organisations';
import type { CircularRecord, DocumentRecord } from '#renderer/data/records';
import { type Delegation, useSetting } from '#renderer/data/settings';
import { useLive } from '#renderer/data/useLive';
import { useWorkspace } from '#renderer/state/workspace';
import type { NoteSurroundings, PaperText } from './composePaper';

export interface NoteWorld extends NoteSurroundings {
  /** Null for a note that answers none. */
  readonly circular: CircularRecord | null;
  /** The texts that may be enclosed: of the circular, those open in tabs, and those enclosed already. */
  readonly documents: readonly DocumentRecord[];
  /** Null while none is chosen. */
  readonly delegation: Delegation | null;
}

/** Undefined until everything is loaded. `enclosed`: ids of the documents on the note's list. */
export function useNoteWorld(circularId: string | null, enclosed: readonly string[]): NoteWorld | undefined {
  const circular = useLive(circularOrNull, circularId);
  const documents = useEnclosable(circularId, enclosed);
  const profiles = useOrganisations();
  const delegation = useSetting('delegation');
  return useMemo(() => {
    if (circular === undefined || documents === undefined) return undefined;
    if (profiles === undefined || delegation === undefined) return undefined;
    const texts = new Map(documents.map((document) => [document.id, paperText(document)]));
    return { circular, documents, texts, profiles, delegation };
  }, [circular, documents, profiles, delegation]);
}

/** Words and origins only: a record's other fields do not concern paper. */
const paperText = ({ rolling, origins }: DocumentRecord): PaperText => ({ document: rolling, origins });

function useEnclosable(circularId: string | null, enclosed: readonly string[]) {
  const opened = useWorkspace(({ tabs }) =>
    tabs
      .filter((tab) => tab.kind === 'document')
      .map((tab) => tab.id)
      .join(' '),
  );
  const listed = enclosed.join(' ');
  const query = useCallback(
    (circular: string | null) => enclosableDocuments(circular, `${listed} ${opened}`.split(' ')),
    [listed, opened],
  );
  return useLive(query, circularId);
}

async function enclosableDocuments(
  circularId: string | null,
  others: readonly string[],
): Promise<readonly DocumentRecord[]> {
  const own = circularId === null ? [] : await documentsOfCircular(circularId);
  const known = new Set(own.map((document) => document.id));
  const more = [...new Set(others)].filter((id) => id !== '' && !known.has(id));
  const found = await Promise.all(more.map(documentOf));
  return [...own, ...found.flatMap((document) => document ?? [])].filter(
    ({ deletedAt }) => deletedAt === null,
  );
}

const circularOrNull = async (id: string | null): Promise<CircularRecord | null> =>
  id === null ? null : ((await circularOf(id)) ?? null);
