/**
 * `chancery note FIELDS.json -o OUT`: a note verbale with its enclosures. Texts are set behind the note
 * and their pages counted; a PDF of somebody else's is counted and joined as it is.
 */

import path from 'node:path';
import { type Disagreement, disagreements } from '#domain/notes/agreement';
import { composeNote } from '#domain/notes/composeNote';
import { missingFields } from '#domain/notes/missingFields';
import { languageNames, missingSentence } from '#domain/notes/missingSentence';
import type { NoteFields } from '#domain/notes/noteFields';
import { shippedProfiles } from '#domain/organisations/shipped';
import { askedStandard, lostStandardSentence } from '#domain/paper/standard';
import { unsetSentence } from '#domain/paper/unsetLetters';
import { type Command, type ExitCode, misuse, type Output, refuse } from './command';
import { enclose, noteDeadline, notePaper } from './enclose';
import { bytesOf } from './input';
import { type NoteWish, parseNoteJson } from './noteJson';
import { isGiven, optionValue } from './options';
import { endingOf, writeOutput } from './output';
import { writeBounded } from './writeBounded';

export const note: Command = {
  name: 'note',
  usage: "FIELDS.json -o OUT.docx|.pdf [--late]  (several: FIELDS… -o 'OUT/{name}.pdf')",
  summary: 'a note verbale from its fields, the enclosures behind it and their pages counted',
  options: [
    { name: 'o', takesValue: true },
    { name: 'late', takesValue: false },
  ],
  run: async (options, output) => {
    if (options.files.length === 0) return misuse(output, 'Which file? None is named.');
    const out = optionValue(options, 'o');
    if (out === null) return misuse(output, 'Where to? -o names the file: OUT.docx or OUT.pdf.');
    const ending = endingOf(out);
    if (ending !== 'docx' && ending !== 'pdf')
      return misuse(output, `${out} names no format: it ends in .docx or .pdf.`);
    if (options.files.length > 1 && !out.includes(nameMark))
      return misuse(output, `Several notes need ${nameMark} in -o: 'OUT/${nameMark}.${ending}'.`);
    let worst: ExitCode = 0;
    for (const file of options.files) {
      const own = out.replaceAll(nameMark, path.basename(file, path.extname(file)));
      const code = await oneNote(file, { out: own, ending }, isGiven(options, 'late'), output);
      if (code !== 0) worst = code;
    }
    return worst;
  },
};

/** Stands in -o for the name of FIELDS without its ending. */
const nameMark = '{name}';

async function oneNote(file: string, target: Target, mayBeLate: boolean, output: Output): Promise<ExitCode> {
  const bytes = bytesOf(file);
  if (!bytes.ok) return refuse(output, bytes.error);
  const wish = parseNoteJson(new TextDecoder().decode(bytes.value));
  if (!wish.ok) return unusable(output, wish.error);
  const { kinds } = wish.value;
  const late = wish.value.fields.late === true || mayBeLate;
  const fields: NoteFields = { ...wish.value.fields, ...(late && { late }) };
  const missing = missingSentence(missingFields(fields, { profiles: shippedProfiles, kinds }));
  if (missing !== null) return unusable(output, missing);
  return writeNote({ ...wish.value, fields }, file, target, output);
}

interface Target {
  readonly out: string;
  readonly ending: 'docx' | 'pdf';
}

function unusable(output: Output, sentence: string): ExitCode {
  output.say(sentence);
  return 1;
}

async function writeNote(
  { fields, kinds, enclosures }: NoteWish,
  file: string,
  target: Target,
  output: Output,
): Promise<ExitCode> {
  const folder = path.dirname(file);
  const deadline = noteDeadline(enclosures.length);
  const enclosed = await enclose(enclosures, folder, fields, deadline);
  if (!enclosed.ok) return refuse(output, enclosed.error);
  const { parts: behind, foreign, pages } = enclosed.value;
  const composed = composeNote(fields, {
    profiles: shippedProfiles,
    kinds,
    enclosurePages: enclosures.length === 0 ? null : pages,
    enclosureTitles: enclosures.map(({ file }) => path.resolve(folder, file)),
  });
  for (const { message } of composed.warnings) output.say(message);
  for (const each of disagreements(composed.versions)) output.say(disagreementSentence(each));
  const paper = notePaper(fields, [...composed.parts, ...behind]);
  const unset = target.ending === 'pdf' ? unsetSentence(paper) : null;
  if (unset !== null) output.say(unset);
  const { ending } = target;
  const task = { name: path.basename(file), ending, paper, ...(ending === 'pdf' && { behind: foreign }) };
  const content = await writeBounded(task, deadline);
  if (!content.ok) return refuse(output, content.error);
  if (target.ending === 'docx' && foreign.length > 0)
    output.say('Enclosed PDF files are counted, and go with the note as they are.');
  const standard = askedStandard(paper.setting);
  if (target.ending === 'pdf' && foreign.length > 0)
    output.say(
      `The pages of the enclosed PDF files come without their tags, bookmarks and forms${standard === null ? '' : `: the file no longer says that it is ${standard}`}.`,
    );
  else if (target.ending === 'pdf') {
    const lost = lostStandardSentence(content.value, standard);
    if (lost !== null) output.say(lost);
  }
  const written = await writeOutput(target.out, content.value);
  return written.ok ? 0 : refuse(output, written.error);
}

/** *The version in Russian does not say 2024-01-11 (date), which English says.* */
function disagreementSentence({ language, field, value, saidIn }: Disagreement): string {
  const others = saidIn.map((each) => languageNames[each]).join(', ');
  const what = field === 'paragraphs' ? `${value} paragraphs` : `${value} (${field})`;
  return `The versions differ: ${languageNames[language]} does not have ${what}, as ${others} does.`;
}
