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
} satisfies Record<DiagnosticCode, (subject: string) => string>;

/** One English sentence that says what is irregular. */
export const diagnosticSentence = (diagnostic: Diagnostic): string =>
  sentences[diagnostic.code](diagnostic.subject);

/** One English sentence that says what the repair does, or null where none is suggested. */
export function repairSentence(diagnostic: Diagnostic): string | null {
  const edits = diagnostic.repair;
  if (edits === null) return null;
  const [edit] = edits;
  switch (diagnostic.code) {
    case 'unclosed-bracket':
      return edit?.insert === ']' ? 'Close it at the end of the paragraph.' : 'Remove it.';
    case 'stray-bracket':
      return edit?.insert === '[' ? 'Open it at the start of the paragraph.' : 'Remove it.';
    case 'unknown-party':
      return `Write ${edit?.insert ?? ''}.`;
    case 'sign-missing':
      return `Write ${edit?.insert ?? ''}${diagnostic.subject}.`;
    case 'empty-group':
      return 'Remove the brackets with their attributions.';
    case 'both-signs':
    case 'repeated-party':
      return `Remove this ${diagnostic.subject}.`;
  }
}
