/**
 * Every expected failure has a stable dotted code (`docx.zip.tooLarge`) and the facts that its
 * sentence needs. Sentences in the person's language live in the interface catalogue under
 * `errors.<code>`; `errorSentence` gives the English one for the command line and for tests.
 * Callers tell errors apart by code, never by the sentence.
 */

/** A failure that a person is told about in one sentence. `facts` fill the sentence's blanks. */
export interface AppError {
  readonly code: ErrorCode;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** The English sentences, by code. `{name}` is replaced by the fact of that name. */
export const errorSentences = {
  'file.empty': 'The file {name} is empty: it holds no bytes.',
  'file.unknownKind': 'The file {name} is of a kind that Chancery cannot read ({kind}).',
  'file.wrongKind': 'The file {name} is named like {expected}, but holds {found}.',
  'file.tooLarge': 'The file {name} is larger than {limit}, the most that is read.',
  'file.unreadable': 'The file {name} could not be read from the disk.',
  'file.missing': 'There is no file {name}.',
  'file.diskFull': 'The disk is full: {name} was not written, and what stood there before is untouched.',
  'file.noPermission': 'This place may not be written to: {name} was not written.',
  'file.writeFailed': '{name} could not be written; what stood there before is untouched.',
  'file.tokenUnknown': 'That file is no longer open here; choose it again.',
  'text.encodingUnknown': 'The letters of {name} are in an encoding that could not be recognised.',
  'text.noText': 'The file {name} holds no text.',
  'bridge.badRequest': 'Something was asked in a way that was not agreed ({entry}, {where}); nothing was done.',
  'bridge.badAnswer': 'The answer was not as agreed ({entry}, {where}) and was not used.',
  'bridge.failed': 'That did not work because of a fault in Chancery itself ({entry}); nothing was changed.',
  'pdf.layoutFailed': 'The pages could not be set; the text itself is untouched.',
  'pdf.layoutTimeout': 'Setting the pages took longer than {seconds} seconds and was stopped.',
  'print.failed': 'The pages could not be printed.',
  'external.refused': 'That address is not opened: only https addresses without a user name are.',
} as const satisfies Record<string, string>;

export type ErrorCode = keyof typeof errorSentences;

/** The English sentence of an error, its blanks filled from `facts`; a missing fact shows as `?`. */
export function errorSentence(error: AppError): string {
  return errorSentences[error.code].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(error.facts?.[name] ?? '?'),
  );
}

export const appError = (code: ErrorCode, facts?: Readonly<Record<string, string | number>>): AppError =>
  facts === undefined ? { code } : { code, facts };
