/** The only door from the remarks on a text to paper: what is private cannot come through it. */

import { annotationsOf } from './annotations';
import type { AnnotationRecord } from './records';

/**
 * The open remarks of a text that are to share, and no other: the only ones that an export may hold. What is
 * private is left out here, so that no caller can forget it.
 */
export const sharedRemarksOf = async (documentId: string): Promise<readonly AnnotationRecord[]> =>
  (await annotationsOf(documentId)).filter(
    ({ visibility, state }) => visibility === 'share' && state === 'open',
  );
