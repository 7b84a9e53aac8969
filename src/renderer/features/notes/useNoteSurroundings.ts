/**
 * What a note is made of besides its own fields, always as the database has it now: the circular it
 * answers, the texts it may enclose, the organisations, the delegation.
 */

import { useCallback, useMemo } from 'react';
import type { NoteKindData } from '#domain/notes/kinds';
import { circularOf, documentsOfCircular } from '#renderer/data/circulars';
import { documentOf, ownDrafts } from '#renderer/data/documents';
import { fileOf } from '#renderer/data/files';
import { useOrganisations } from '#renderer/data/organisations';
import { reasonsOf } from '#renderer/data/reasons';
import type { CircularRecord, DocumentRecord, ReasonRecord } from '#renderer/data/records';
import { type Delegation, useSetting } from '#renderer/data/settings';
import { useLive } from '#renderer/data/useLive';
import { useWorkspace } from '#renderer/state/workspace';
import type { NoteSurroundings, PaperText } from './composePaper';

export interface NoteWorld extends NoteSurroundings {
  /** Null for a note that answers none. */
  readonly circular: CircularRecord | null;
  /** The texts that may be enclosed: of the circular, those open in tabs, and those enclosed already. */
  readonly documents: readonly DocumentRecord[];
  readonly kinds: readonly NoteKindData[];
  /** Null while none is chosen. */
  readonly delegation: Delegation | null;
}

/** Undefined until everything is loaded. `enclosed`: ids of the documents on the note's list. */
export function useNoteWorld(
  circularId: string | null,
  enclosed: readonly string[],
  annexed: readonly string[] = [],
): NoteWorld | undefined {
  const files = useLive(filesOf, annexed.join(' '));
  const circular = useLive(circularOrNull, circularId);
  const documents = useEnclosable(circularId, enclosed);
  const profiles = useOrganisations();
  const delegation = useSetting('delegation');
  const kinds = useSetting('noteKinds');
  return useMemo(() => {
    if (circular === undefined || documents === undefined) return undefined;
    if (profiles === undefined || delegation === undefined) return undefined;
    if (files === undefined || kinds === undefined) return undefined;
    const texts = new Map(documents.map(({ record, reasons }) => [record.id, paperText(record, reasons)]));
    const records = documents.map(({ record }) => record);
    return { circular, documents: records, texts, profiles, delegation, files, kinds };
  }, [circular, documents, profiles, delegation, files, kinds]);
}

/** Words and origins only: a record's other fields do not concern paper. */
const paperText = ({ rolling, origins }: DocumentRecord, reasons: readonly ReasonRecord[]): PaperText => ({
  document: rolling,
  origins,
  reasons: reasons.map(({ anchor: { block, from, to }, text }) => ({ block, from, to, text })),
});

async function filesOf(hashes: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = await Promise.all(
    hashes
      .split(' ')
      .filter((hash) => hash !== '')
      .map(fileOf),
  );
  return new Map(found.flatMap((file) => (file === undefined ? [] : [[file.sha256, file.bytes]])));
}

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
): Promise<readonly { readonly record: DocumentRecord; readonly reasons: readonly ReasonRecord[] }[]> {
  const own = circularId === null ? [] : await documentsOfCircular(circularId);
  const drafts = await ownDrafts();
  const known = new Set([...own, ...drafts].map((document) => document.id));
  const more = [...new Set(others)].filter((id) => id !== '' && !known.has(id));
  const found = await Promise.all(more.map(documentOf));
  const records = [...own, ...found.flatMap((document) => document ?? []), ...drafts].filter(
    ({ deletedAt }) => deletedAt === null,
  );
  return Promise.all(records.map(async (record) => ({ record, reasons: await reasonsOf(record.id) })));
}

const circularOrNull = async (id: string | null): Promise<CircularRecord | null> =>
  id === null ? null : ((await circularOf(id)) ?? null);
