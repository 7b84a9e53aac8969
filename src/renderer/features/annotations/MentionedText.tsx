/** A remark's words with the parties that it mentions as badges. */

import { PartyBadge } from '#renderer/ui/PartyBadge.tsx';
import { useMentionables } from './useMentionables';

/** `@` and a code; whether somebody knows the code is asked for each. */
const mention = /((?<![\p{L}\p{N}])@[A-Za-z]{2,10}(?![\p{L}\p{N}]))/u;

export function MentionedText({ text }: { readonly text: string }) {
  const names = new Map(useMentionables().map(({ code, name }) => [code, name]));
  let at = 0;
  return text.split(mention).map((part) => {
    const key = at;
    at += part.length;
    const code = part.startsWith('@') ? part.slice(1).toUpperCase() : '';
    const name = names.get(code);
    return name === undefined ? (
      <span key={key}>{part}</span>
    ) : (
      <PartyBadge key={key} code={code} name={name} />
    );
  });
}
