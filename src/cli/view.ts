/** `chancery view FILE --as …`: the projected text, a blank line between paragraphs. */

import type { Document } from '#domain/document/document';
import { plainText } from '#domain/document/plainText';
import { projectionOf } from '#domain/document/projection';
import { rollingOf } from '#domain/document/rolling';
import type { View } from '#domain/notation/notation';
import { itemsOf } from '#domain/notation/positions';
import { allPartyCodes } from '#domain/organisations/members';
import { shippedProfiles } from '#domain/organisations/shipped';
import { type Command, type ExitCode, misuse, type Output, refuse } from './command';
import { chosenDocuments, documentOption } from './documents';
import { parseEyes, strangers } from './eyes';
import type { Input } from './input';
import { inTime } from './inTime';
import { isEnded, openAsked, openingOptions, openingUsage } from './openAsked';
import { onlyFile, optionValue } from './options';

export const view: Command = {
  name: 'view',
  usage: `FILE --as base|accepted|uncontested|rolling|IND|IND+TUR [--document N] ${openingUsage}`,
  summary: 'the text as the Secretariat sent it, as all proposals make it, or as a party wants it',
  options: [{ name: 'as', takesValue: true }, documentOption, ...openingOptions],
  run: async (options, output) => {
    const file = onlyFile(options);
    if (!file.ok) return misuse(output, file.error);
    const asked = optionValue(options, 'as');
    if (asked === null)
      return misuse(output, 'As whom? --as takes base, accepted, uncontested, rolling, a party or several.');
    const eyes = parseEyes(asked);
    if (!eyes.ok) return misuse(output, eyes.error);
    const input = await openAsked(file.value, options, output);
    if (isEnded(input)) return input;
    const documents = chosenDocuments(input.reading.documents, options);
    if (!documents.ok) return misuse(output, documents.error);
    const { name, deadline } = input;
    const known = inTime(name, deadline, () => knownParties(input));
    if (!known.ok) return refuse(output, known.error);
    const [stranger] = strangers(eyes.value, known.value);
    if (stranger !== undefined)
      return misuse(output, `${stranger} is no party of this text and no member state.`);
    if (documents.value.length === 0) {
      output.say('The note encloses no text.');
      return 1;
    }
    const shown = inTime(name, deadline, () => shownThrough(eyes.value, documents.value));
    return shown.ok ? show(shown.value, output) : refuse(output, shown.error);
  },
};

/** The members of the text's organisation (of all known ones, if it is nobody's), and who signs in it. */
function knownParties({ parties, reading }: Input): ReadonlySet<string> {
  const signing = reading.documents.flatMap((document) =>
    rollingOf(document).rolling.groups.flatMap((group) => itemsOf(group).map(({ party }) => party)),
  );
  return new Set([...(parties ?? allPartyCodes(shippedProfiles)), ...signing]);
}

interface Shown {
  readonly text: string;
  /** Groups on which the members of a coalition stand on both sides. */
  readonly splits: number;
}

function shownThrough(eyes: View, documents: readonly Document[]): Shown {
  const shown = documents.map((document) => projectionOf(document, rollingOf(document), eyes));
  return {
    text: shown.map(({ document }) => plainText(document)).join('\n\n'),
    splits: shown.reduce((sum, projection) => sum + projection.splits.length, 0),
  };
}

function show({ text, splits }: Shown, output: Output): ExitCode {
  output.out(`${text}\n`);
  if (splits > 0)
    output.say(
      `On ${splits} ${splits === 1 ? 'group' : 'groups'} they stand on both sides; there the base is shown.`,
    );
  return 0;
}
