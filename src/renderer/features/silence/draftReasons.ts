/** What a paragraph's reason begins with: our reasons in it and the words that we asked for. Pure. */

import type { LanguageCode } from '#domain/languages';
import { reasonDraft, wantedWords } from '#domain/silence/objection';
import type { DocumentRecord, ReasonRecord } from '#renderer/data/records';

export function draftReasons(
  { rolling }: DocumentRecord,
  block: string,
  party: string,
  reasons: readonly ReasonRecord[],
  languages: readonly LanguageCode[],
): { readonly [L in LanguageCode]?: string } {
  // A text has one language: its words can be quoted in the version of that language only.
  const own = rolling.language ?? languages[0];
  const wanted = party === '' ? null : wantedWords(rolling, party, block);
  const texts = reasons.filter(({ anchor }) => anchor.block === block).map(({ text }) => text);
  const drafts = languages
    .filter((language) => language === own)
    .map((language) => [language, reasonDraft(language, texts, wanted)] as const);
  return Object.fromEntries(drafts.filter(([, text]) => text !== ''));
}
