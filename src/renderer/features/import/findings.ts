/**
 * What a person should look at before the import, as one list: what the reader warned of, where the
 * language versions differ, and irregular brackets with their repairs. Each names its place, so that one
 * press goes there.
 */

import type { Mismatch, Reading } from '#domain/circular/circular';
import { type Correction, editsByUnit } from '#domain/circular/corrections';
import type { BlockId } from '#domain/document/document';
import type { DocumentRolling } from '#domain/document/rolling';
import type { Diagnostic } from '#domain/notation/notation';

export type Finding =
  | {
      readonly kind: 'warning';
      readonly key: string;
      readonly message: string;
      /** The first place that it speaks of; null where it has none. */
      readonly block: BlockId | null;
      /** How many places have the same warning. */
      readonly count: number;
    }
  | { readonly kind: 'mismatch'; readonly key: string; readonly mismatch: Mismatch }
  | {
      readonly kind: 'diagnostic';
      readonly key: string;
      readonly diagnostic: Diagnostic;
      readonly block: BlockId | null;
      /** What taking the repair does; null where none is suggested. */
      readonly repair: Extract<Correction, { kind: 'repair' }> | null;
    }
  | {
      readonly kind: 'repaired';
      readonly key: string;
      readonly correction: Extract<Correction, { kind: 'repair' }>;
      /** Its place in the list of corrections. */
      readonly place: number;
    };

/** In this order: differences of the languages, warnings, irregular brackets, and those already repaired. */
export function findingsOf(
  reading: Reading,
  rollings: readonly DocumentRolling[],
  corrections: readonly Correction[],
): readonly Finding[] {
  return [
    ...(reading.note?.mismatches ?? []).map(
      (mismatch): Finding => ({ kind: 'mismatch', key: `mismatch ${mismatch.field}`, mismatch }),
    ),
    ...warningsOf(reading),
    ...rollings.flatMap(diagnosticsOf),
    ...corrections.flatMap((correction, place): Finding[] =>
      correction.kind === 'repair' ? [{ kind: 'repaired', key: `repaired ${place}`, correction, place }] : [],
    ),
  ];
}

/** Each sentence once: a warning that is said of forty paragraphs is one line that goes to the first. */
function warningsOf({ warnings }: Reading): readonly Finding[] {
  const once = new Map<string, Extract<Finding, { kind: 'warning' }>>();
  for (const { code, message, block = null } of warnings) {
    const before = once.get(message);
    once.set(message, {
      kind: 'warning',
      key: `${code} ${message}`,
      message,
      block: before?.block ?? block,
      count: (before?.count ?? 0) + 1,
    });
  }
  return [...once.values()];
}

const diagnosticsOf = (rolling: DocumentRolling, document: number): readonly Finding[] =>
  rolling.rolling.diagnostics.map((diagnostic): Finding => {
    const { code, subject, from, repair } = diagnostic;
    return {
      kind: 'diagnostic',
      key: `${document} ${code} ${from}`,
      diagnostic,
      block: rolling.placeOf(from)?.block ?? null,
      repair: repair && { kind: 'repair', code, subject, units: editsByUnit(rolling, repair) },
    };
  });

/** The block that a finding goes to; null where it has no place. */
export function placeOfFinding(finding: Finding): BlockId | null {
  if (finding.kind === 'repaired') return finding.correction.units[0]?.block ?? null;
  return finding.kind === 'mismatch' ? null : finding.block;
}
