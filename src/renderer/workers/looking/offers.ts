/**
 * What remarks in the margin offer: that one speaks for a party (*Norway: …*) or for several, and that a party is for or
 * against the words it stands on. An offer for a position is made only where it can be written: behind the
 * group that the remark's words stand in.
 */

import { type Correction, editsByUnit } from '#domain/circular/corrections';
import type { ReadAnnotation } from '#domain/document/document';
import type { DocumentRolling } from '#domain/document/rolling';
import { oppose, support } from '#domain/notation/edits';
import type { Group } from '#domain/notation/notation';
import { signOf } from '#domain/notation/positions';

export interface Offer {
  readonly key: string;
  readonly annotation: ReadAnnotation;
  readonly correction: Extract<Correction, { kind: 'speaker' | 'position' }>;
}

/** In the order of the remarks; `rolling` is the text that they stand on, null for none. */
export const offersOf = (
  remarks: readonly (readonly [place: number, remark: ReadAnnotation])[],
  rolling: DocumentRolling | null,
): readonly Offer[] =>
  remarks.flatMap(([place, annotation]): Offer[] => {
    const speaker: Offer[] =
      annotation.party === undefined
        ? []
        : [
            {
              key: `speaker ${place}`,
              annotation,
              correction: {
                ...{ kind: 'speaker', annotation: place, party: annotation.party },
                ...(annotation.otherParties === undefined ? {} : { others: annotation.otherParties }),
              },
            },
          ];
    return [...speaker, ...(rolling ? positionsOf(annotation, place, rolling) : [])];
  });

function positionsOf(annotation: ReadAnnotation, place: number, rolling: DocumentRolling): readonly Offer[] {
  const group = groupAround(annotation, rolling);
  if (group === null) return [];
  return (annotation.positions ?? []).flatMap(({ party, sign }): Offer[] => {
    if (signOf(group, party) === sign) return [];
    const edit = (sign === '+' ? support : oppose)(rolling.rolling, group.index, party);
    if (edit.kind !== 'changed') return [];
    const units = editsByUnit(rolling, edit.edits);
    return [
      {
        key: `position ${place} ${party} ${sign}`,
        annotation,
        correction: { kind: 'position', annotation: place, party, sign, units },
      },
    ];
  });
}

/** The innermost group that the remark's words stand in or are; null for words outside all brackets. */
function groupAround({ block, quote }: ReadAnnotation, rolling: DocumentRolling): Group | null {
  const unit = rolling.units.find((candidate) => candidate.block === block);
  const within = unit === undefined || quote === '' ? -1 : unit.text.indexOf(quote);
  if (unit === undefined || within < 0) return null;
  const from = unit.start + within;
  const to = from + quote.length;
  const around = rolling.rolling.groups.filter((group) => group.from <= from && to <= group.to);
  return (
    around.at(-1) ?? rolling.rolling.groups.find((group) => from <= group.from && group.to <= to) ?? null
  );
}
