/** The styles in which a text leaves, by the names that the command line and FIELDS.json give them. */

import type { ExportStyle } from '#domain/paper/exportStyles';
import { fail, ok, type Result } from '#domain/result';
import { parseEyes } from './eyes';

export const exportStyleNames = ['brackets', 'tracked', 'table', 'clean', 'anonymous', 'propose'] as const;

export type StyleName = (typeof exportStyleNames)[number];

/** `as` is whose eyes a clean text is seen through; null for all proposals accepted. An error is one sentence. */
export function styleNamed(
  name: StyleName,
  as: string | null,
  emphasis: boolean,
): Result<ExportStyle, string> {
  if (name === 'clean') {
    const eyes = parseEyes(as ?? 'accepted');
    return eyes.ok ? ok({ kind: 'clean', view: eyes.value }) : eyes;
  }
  if (as !== null) return fail('--as goes with --style clean.');
  return ok(name === 'brackets' ? { kind: 'rolling', emphasis } : { kind: name });
}
