/** *By the same date*, *в тот же срок*, *осы мерзімге дейін*: a limit that is the day named last. */

import type { Utf16Offset } from '#domain/document/document';
import { once } from '#domain/once';

const patterns = once((): readonly RegExp[] =>
  [
    String.raw`(?<!\p{Alphabetic})(?:by|before|until|no later than|not later than|within)\s+(?:the\s+)?(?:same|that|this|said|above(?:-?\s*mentioned)?)\s+(?:date|day|deadline|time(?:-?\s*(?:limit|frame))?|period)(?!\p{Alphabetic})`,
    String.raw`(?<!\p{Alphabetic})(?:к|до|не позднее|не позже|в)\s+(?:(?:этой|этому|этого|той|тому|того|тот|этот|указанно(?:й|му|го)|указанный|вышеуказанн\p{Alphabetic}+)\s*(?:же)?)\s+(?:дат\p{Alphabetic}|дн\p{Alphabetic}|срок\p{Alphabetic}?)(?!\p{Alphabetic})`,
    String.raw`(?<!\p{Alphabetic})(?:осы|сол|аталған|көрсетілген|жоғарыда\s+аталған)\s+(?:күнге|мерзімге|уақытқа)\s+дейін(?!\p{Alphabetic})`,
    String.raw`(?<!\p{Alphabetic})(?:осы|сол|аталған|көрсетілген)\s+мерзімде(?!\p{Alphabetic})`,
  ].map((source) => new RegExp(source, 'giu')),
);

/** Every such limit in the text, in reading order. */
export const findSameDay = (
  text: string,
): readonly { readonly from: Utf16Offset; readonly to: Utf16Offset }[] =>
  patterns()
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, 0: words }) => ({ from: index, to: index + words.length }))
    .sort((a, b) => a.from - b.from);
