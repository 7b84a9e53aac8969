/** What a person asks of `chancery export`: the style, whose proposals, the page. */

import type { PartyCode } from '#domain/notation/notation';
import type { ExportStyle } from '#domain/paper/exportStyles';
import type { PaperSetting } from '#domain/paper/paper';
import { fail, ok, type Result } from '#domain/result';
import { isGiven, type Options, onlyFile, optionValue } from './options';
import { endingOf } from './output';
import { exportStyleNames, type StyleName, styleNamed } from './styles';

export interface ExportWish {
  readonly file: string;
  readonly out: string;
  readonly ending: 'docx' | 'pdf' | 'txt';
  readonly name: StyleName;
  readonly style: ExportStyle;
  /** Only these parties' proposals; empty: everybody's. */
  readonly only: readonly PartyCode[];
  /** The DOCX as received, into which tracked changes go; null for a file of our own. */
  readonly into: string | null;
  readonly setting: PaperSetting;
}

export const exportOptionList = [
  { name: 'style', takesValue: true },
  { name: 'as', takesValue: true },
  { name: 'only', takesValue: true },
  { name: 'into', takesValue: true },
  { name: 'emphasis', takesValue: false },
  { name: 'archive', takesValue: false },
  { name: 'no-standard', takesValue: false },
  { name: 'number-whole', takesValue: false },
  { name: 'number-all', takesValue: false },
  { name: 'no-numbers', takesValue: false },
  { name: 'line-numbers', takesValue: false },
  { name: 'wide-margin', takesValue: false },
  { name: 'o', takesValue: true },
] as const;

/** An error is one sentence about how the command is used. */
export function exportWish(options: Options): Result<ExportWish, string> {
  const file = onlyFile(options);
  if (!file.ok) return file;
  const asked = optionValue(options, 'style') ?? 'brackets';
  const name = exportStyleNames.find((candidate) => candidate === asked);
  if (name === undefined)
    return fail(`There is no style ${asked}; there are ${exportStyleNames.join(', ')}.`);
  const target = targetOf(options, name);
  if (!target.ok) return target;
  const style = styleNamed(name, optionValue(options, 'as'), isGiven(options, 'emphasis'));
  if (!style.ok) return style;
  const only = partiesOf(options);
  if (!only.ok) return only;
  const into = intoOf(options, name, target.value.ending, only.value);
  if (!into.ok) return into;
  const setting = settingOf(options);
  return ok({
    file: file.value,
    ...target.value,
    name,
    style: style.value,
    only: only.value,
    into: into.value,
    setting,
  });
}

function targetOf(options: Options, style: StyleName): Result<Pick<ExportWish, 'out' | 'ending'>, string> {
  const out = optionValue(options, 'o');
  if (out === null) return fail('Where to? -o names the file: OUT.docx, OUT.pdf or OUT.txt.');
  const ending = (['docx', 'pdf', 'txt'] as const).find((candidate) => candidate === endingOf(out));
  if (ending === undefined) return fail(`${out} names no format: it ends in .docx, .pdf or .txt.`);
  if (ending === 'txt' && !(['brackets', 'clean', 'propose'] as const).some((plain) => plain === style))
    return fail(`The style ${style} needs typography: it is written as .docx or .pdf.`);
  return ok({ out, ending });
}

function partiesOf(options: Options): Result<readonly PartyCode[], string> {
  const asked = optionValue(options, 'only');
  if (asked === null) return ok([]);
  const codes = asked.split(/[+,]/).map((code) => code.trim().toUpperCase());
  return codes.every((code) => /^\p{Uppercase}{2,10}$/u.test(code))
    ? ok(codes)
    : fail(`--only takes codes of parties, IND or IND+TUR, and not ${asked}.`);
}

function intoOf(
  options: Options,
  style: StyleName,
  ending: ExportWish['ending'],
  only: readonly PartyCode[],
): Result<string | null, string> {
  const into = optionValue(options, 'into');
  if (into === null) return ok(null);
  if (style !== 'tracked' || ending !== 'docx')
    return fail('--into goes with --style tracked and -o OUT.docx.');
  return only.length === 1 ? ok(into) : fail('--into needs --only with the one party whose proposals go in.');
}

const settingOf = (options: Options): PaperSetting => ({
  ...firstGiven(options, 'standard', { archive: 'archive', 'no-standard': 'none' } as const),
  ...firstGiven(options, 'numbering', {
    'number-whole': 'whole',
    'number-all': 'all',
    'no-numbers': 'none',
  } as const),
  ...(isGiven(options, 'line-numbers') && { lineNumbers: true as const }),
  ...(isGiven(options, 'wide-margin') && { wideMargin: true as const }),
});

/** The setting that the first of the given options stands for; nothing where none is given. */
function firstGiven<K extends string, V extends string>(
  options: Options,
  key: K,
  values: Readonly<Record<string, V>>,
): { readonly [P in K]?: V } {
  const found = Object.entries(values).find(([name]) => isGiven(options, name));
  return found === undefined ? {} : ({ [key]: found[1] } as { readonly [P in K]?: V });
}
