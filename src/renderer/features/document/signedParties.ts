/** Who has signed anything in a text, for choosing whose eyes to read it through. */

import type { PartyCode } from '#domain/notation/notation';
import type { ProposalRow } from '#renderer/editor/editorApi';

/** By code. */
export function signedParties(
  proposals: readonly ProposalRow[],
  nameOf: (code: PartyCode) => string,
): readonly { readonly code: PartyCode; readonly name: string }[] {
  const codes = new Set<PartyCode>();
  for (const { groups } of proposals)
    for (const { supports, opposes } of groups) for (const code of [...supports, ...opposes]) codes.add(code);
  return [...codes].sort().map((code) => ({ code, name: nameOf(code) }));
}
