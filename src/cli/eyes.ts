/** Reads `--as`: through whose eyes a text is shown. */

import type { View } from '#domain/notation/notation';
import { fail, ok, type Result } from '#domain/result';

/** The view that `base`, `accepted`, `rolling`, `IND` or `IND+TUR` asks for, or one sentence. */
export function parseEyes(asked: string): Result<View, string> {
  const word = asked.toLowerCase();
  if (word === 'base' || word === 'accepted' || word === 'uncontested' || word === 'rolling')
    return ok({ kind: word });
  const parties = [...new Set(asked.toUpperCase().split('+'))];
  const wrong = parties.find((party) => !/^[A-Z]{2,10}$/u.test(party));
  if (wrong !== undefined)
    return fail(
      `--as takes base, accepted, uncontested, rolling, a party (IND) or several (IND+TUR), not “${asked}”.`,
    );
  const [party = ''] = parties;
  return ok(parties.length === 1 ? { kind: 'party', party } : { kind: 'coalition', parties });
}

/** The parties of a view that are neither known here nor sign in the text. */
export function strangers(view: View, known: ReadonlySet<string>): readonly string[] {
  if (view.kind === 'party') return known.has(view.party) ? [] : [view.party];
  return view.kind === 'coalition' ? view.parties.filter((party) => !known.has(party)) : [];
}
