/**
 * Brackets that name their parties in words, as texts of the United Nations have them: `[CL/NZ propose;
 * US/AU oppose: the words]`. Words of the circulated text begin with who would delete them: `[ISR deletes; BHR
 * retains: undertake]`. Reading the words gives the signs back.
 *
 * Source: design notes of the field, "How others write it" (propose and oppose).
 */

import type { Document } from '#domain/document/document';
import { applyEdits } from '#domain/document/marks';
import { withTexts } from '#domain/document/projection';
import { rollingOf } from '#domain/document/rolling';
import type { LanguageCode } from '#domain/languages';
import type { Group, Origins, PartyCode, Sign, TextEdit } from '#domain/notation/notation';
import { originOf, signsOf } from '#domain/notation/positions';

/** What one party does, and what several do. */
type Verb = readonly [one: string, many: string];

/** `add`, `object`: to an addition. `drop`, `keep`: to words of the circulated text. */
type Verbs = Readonly<Record<'add' | 'object' | 'drop' | 'keep', Verb>>;

const verbs = {
  en: {
    add: ['proposes', 'propose'],
    object: ['opposes', 'oppose'],
    drop: ['deletes', 'delete'],
    keep: ['retains', 'retain'],
  },
  ru: {
    add: ['предлагает', 'предлагают'],
    object: ['возражает', 'возражают'],
    drop: ['исключает', 'исключают'],
    keep: ['сохраняет', 'сохраняют'],
  },
  kk: {
    add: ['ұсынады', 'ұсынады'],
    object: ['қарсы', 'қарсы'],
    drop: ['алып тастайды', 'алып тастайды'],
    keep: ['сақтайды', 'сақтайды'],
  },
} as const satisfies Record<LanguageCode, Verbs>;

/** `origins` counts the groups of `rollingOf(document).rolling`. Groups that nobody signed stay as they are. */
export function proposeOpposeDocument(document: Document, origins?: Origins): Document {
  const read = rollingOf(document);
  const said: Verbs = verbs[document.language ?? 'en'];
  const edits = read.rolling.groups
    .flatMap((group) => editsOf(group, said, origins))
    .sort((a, b) => a.from - b.from);
  let next = 0;
  const texts = read.units.map((unit) => {
    const { start } = unit;
    const own: TextEdit[] = [];
    for (
      let edit = edits[next];
      edit !== undefined && edit.from <= start + unit.text.length;
      edit = edits[++next]
    )
      own.push({ ...edit, from: edit.from - start, to: Math.min(edit.to - start, unit.text.length) });
    return applyEdits(unit, own);
  });
  return withTexts(document, texts);
}

function editsOf(group: Group, said: Verbs, origins: Origins | undefined): readonly TextEdit[] {
  const last = group.attributions.at(-1);
  const signs = signsOf(group);
  if (last === undefined || !group.closed || signs.size === 0) return [];
  const isNew = originOf(group, origins) === 'proposed';
  const clauses = sides(signs).map(([sign, parties]) => {
    const verb = said[isNew ? (sign === '+' ? 'add' : 'object') : sign === '+' ? 'keep' : 'drop'];
    return `${parties.join('/')} ${verb[parties.length === 1 ? 0 : 1]}`;
  });
  return [
    { from: group.innerFrom, to: group.innerFrom, insert: `${clauses.join('; ')}: ` },
    { from: group.innerTo + 1, to: group.to, insert: '' },
  ];
}

/** The side of the first sign first: it tells whether the words are asked for or asked out. */
function sides(signs: ReadonlyMap<PartyCode, Sign>): readonly (readonly [Sign, readonly PartyCode[]])[] {
  const both = new Map<Sign, PartyCode[]>();
  for (const [party, sign] of signs) both.set(sign, [...(both.get(sign) ?? []), party]);
  return [...both];
}
