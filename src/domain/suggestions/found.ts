/** What each finder hands over; `detectSuggestions` makes suggestions of it. */

import type { TextUnit } from '#domain/document/units';
import type { PartyCode } from '#domain/notation/notation';
import type { SuggestedForm, SuggestionCode } from './suggestion';

export interface FoundSuggestion {
  readonly unit: TextUnit;
  readonly form: SuggestedForm;
  readonly party: PartyCode | null;
  readonly reason: string | null;
  readonly code: SuggestionCode;
  /** Without the party, which is filled in last. */
  readonly facts: Readonly<Record<string, string>>;
}
