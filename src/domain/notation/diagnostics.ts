/**
 * The English sentence of each diagnostic and of its repair, for the command line and for tests. The
 * window has its own sentences by code in its catalogue.
 */

import type { Diagnostic, DiagnosticCode } from './notation';

const sentences = {
  'unclosed-bracket': () => 'This bracket is not closed; it counts as closed at the end of its paragraph.',
  'stray-bracket': () => 'This bracket closes nothing; it counts as words.',
  'unknown-party': (party) => `${party} is not the code of a known party.`,
  'sign-missing': (party) => `${party} stands behind a bracket without + or -, so nobody's position is read.`,
  'both-signs': (party) => `${party} stands on both sides of this group; its last sign counts.`,
  'empty-group': () => 'These brackets hold no words.',
  'repeated-party': (party) => `${party} stands twice on the same side of this group.`,
  'other-bracket': (bracket) => `${bracket} is no square bracket, so nobody's position is read.`,
  'parted-attribution': (party) => `${party} stands apart from its bracket, so nobody's position is read.`,
  'miswritten-attribution': (party) =>
    `${party} is no attribution by the letter, so nobody's position is read.`,
} satisfies Record<DiagnosticCode, (subject: string) => string>;

/** One English sentence that says what is irregular. */
export const diagnosticSentence = (diagnostic: Diagnostic): string =>
  sentences[diagnostic.code](diagnostic.subject);

/** Every mend would change a position or an origin, or nobody knows the party that is meant. */
const undecided = (party: string): string => `Decide which sign of ${party} is meant, and remove the other.`;
const decisions: Readonly<Record<DiagnosticCode, (subject: string) => string>> = {
  'unclosed-bracket': () => 'Close it where the words end.',
  'stray-bracket': () => 'Remove it, or open it where the words begin.',
  'unknown-party': (party) =>
    `Write the code of a member, or add ${party} to the parties of the organisation.`,
  'sign-missing': (party) => `Write the sign of ${party}.`,
  'both-signs': undecided,
  'empty-group': () => 'Remove the brackets.',
  'repeated-party': undecided,
  'other-bracket': () => 'Write square brackets.',
  'parted-attribution': () => 'Write it behind its bracket.',
  'miswritten-attribution': () => 'Write it in round brackets, with + or - before each code.',
};

/** The sign before what stands there, or the attribution in its place. */
export function writtenSign({ subject, repair }: Diagnostic): string {
  const edit = repair?.[0];
  return edit === undefined || edit.from < edit.to ? (edit?.insert ?? subject) : `${edit.insert}${subject}`;
}

/** One English sentence that says what the repair does; where only a person can decide, what there is to decide. */
export function repairSentence(diagnostic: Diagnostic): string {
  const edits = diagnostic.repair;
  if (edits === null) return decisions[diagnostic.code](diagnostic.subject);
  const [edit] = edits;
  switch (diagnostic.code) {
    case 'unclosed-bracket':
      return edit?.insert === ']' ? 'Close it at the end of the paragraph.' : 'Remove it.';
    case 'stray-bracket':
      return edit?.insert === '[' ? 'Open it at the start of the paragraph.' : 'Remove it.';
    case 'parted-attribution':
      return decisions[diagnostic.code](diagnostic.subject);
    case 'other-bracket':
      return `Write ${edits.map(({ insert }) => insert).join(' ')}.`;
    case 'unknown-party':
    case 'miswritten-attribution':
      return `Write ${edits.map(({ insert }) => insert).join(', ')}.`;
    case 'sign-missing':
      return `Write ${writtenSign(diagnostic)}.`;
    case 'empty-group':
      return 'Remove the brackets with their attributions.';
    case 'both-signs':
    case 'repeated-party':
      return `Remove this ${diagnostic.subject}.`;
  }
}
