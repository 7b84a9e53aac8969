/**
 * Words that several parties ask for at once, and that others speak against in the same breath:
 * `[encourage] (+ISR) (+BHR) (-IRN)`. One party alone edits as `proposeEdit` says. Several are nobody's
 * alone, so the edit is first made for a stand-in and then signed by each of them; what any one of them
 * had proposed before on its own stays its own.
 *
 * Source: circular NCT/CT/801, Pillar I, where most proposals have several parties on both sides.
 */

import type { Group, PartyCode, Rolling, Sign, TextEdit } from '../notation';
import { parseRolling } from '../parse';
import { signOf } from '../positions';
import { editedText } from '../textEdits';
import { minimalEdits } from './minimalEdits';
import { type ProposedEdit, refused } from './proposedEdit';
import { type ProposeOptions, proposeEdit } from './proposeEdit';
import { signEach, type Wish } from './signEach';

/** Who asks for an edit, at least one, and who is against it. */
export interface Sides {
  readonly askers: readonly PartyCode[];
  readonly against: readonly PartyCode[];
}

/** As `proposeEdit`, for all askers together; those against get the opposite sign on each group. */
export function proposeTogether(
  paragraph: Rolling,
  edit: TextEdit,
  { askers, against }: Sides,
  options: ProposeOptions,
): ProposedEdit {
  const [first, ...more] = askers;
  if (first === undefined) return refused('nobodyAsks');
  if (more.length + against.length === 0) return proposeEdit(paragraph, edit, first, options);
  const standIn = unusedCode(paragraph.text);
  const proposed = proposeEdit(paragraph, edit, standIn, options);
  if (proposed.kind === 'refused') return proposed;
  const rolling = parseRolling(editedText(paragraph.text, proposed.edits));
  const wishes = rolling.groups.flatMap((group) => wishesOn(group, standIn, { askers, against }));
  // A deletion that changes nothing (white space beside words that are out) asks for nothing.
  if (wishes.length === 0) return proposed;
  const signed = signEach(rolling, wishes, proposed.origins, proposed.caret);
  if (signed.kind === 'refused') return signed;
  const after = editedText(rolling.text, signed.edits);
  return { ...signed, edits: minimalEdits(paragraph.text, after) };
}

/** The stand-in leaves last, so that the group never stands without anybody who asks for it. */
function wishesOn(group: Group, standIn: PartyCode, { askers, against }: Sides): readonly Wish[] {
  const sign = signOf(group, standIn);
  if (sign === null) return [];
  const wish = (party: PartyCode, where: Sign | null): Wish => ({ at: group.from, party, sign: where });
  return [
    ...askers.map((party) => wish(party, sign)),
    ...against.map((party) => wish(party, opposite(sign))),
    wish(standIn, null),
  ];
}

const opposite = (sign: Sign): Sign => (sign === '+' ? '-' : '+');

/** A code that stands nowhere in the text. */
function unusedCode(text: string): PartyCode {
  const codes = Array.from({ length: 26 }, (_, i) => String.fromCharCode(0x41 + i).repeat(10));
  return codes.reverse().find((code) => !text.includes(code)) ?? 'ZYZYZYZYZY';
}
