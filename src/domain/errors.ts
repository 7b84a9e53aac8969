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
  'file.empty': 'The file {name} is empty: it holds no bytes. Fetch it again from where it came.',
  'file.unknownKind': 'The file {name} is of a kind that Chancery cannot read ({kind}).',
  'file.wrongKind':
    'The file {name} is named like {expected}, but holds {found}. Give it the ending that belongs to that, or ask for the right file.',
  'file.tooLarge': 'The file {name} is larger than {limit}, the most that is read.',
  'file.unreadable': 'The file {name} could not be read from the disk.',
  'file.notAllowed':
    'You have no permission to read {name}: ask whoever keeps it, or have a copy sent to you.',
  'file.inUse': 'Another program holds {name} and lets nobody read it: close it there and try again.',
  'file.missing': 'There is no file {name}.',
  'file.isFolder': '{name} is a folder, not a file.',
  'file.diskFull': 'The disk is full: {name} was not written, and what stood there before is untouched.',
  'file.noPermission': 'This place may not be written to: {name} was not written.',
  'file.writeFailed': '{name} could not be written; what stood there before is untouched.',
  'file.tokenUnknown': 'That file is no longer open here; choose it again.',
  'text.encodingUnknown':
    'The letters of {name} are in an encoding that could not be recognised. Open it where it is shown right, copy its text and paste it in.',
  'text.noText': 'The file {name} holds no text. Ask whoever sent it for the text itself.',
  'text.tooManyParagraphs': 'The file {name} has more than {limit} paragraphs, the most that are read.',
  'file.pdf':
    '{name} is a PDF, which this version does not read: ask for the Word file, or copy its text and paste it in.',
  'file.rtf':
    '{name} is in Rich Text Format: open it in Word or LibreOffice, save it as .docx and bring that in.',
  'file.legacyDoc':
    '{name} is in the old Word format: open it in Word or LibreOffice, save it as .docx and bring that in.',
  'file.picture': '{name} is a picture: ask for the text itself, or have its words recognised.',
  'file.archive': '{name} holds packed files: unpack it and bring in what is inside.',
  'file.office':
    '{name} is a spreadsheet or a presentation: save it as a PDF, or copy its text and paste it in.',
  'file.mail':
    '{name} is an e-mail: open it, save the circular that is attached and bring that in, or copy its text and paste it in.',
  'file.webPage': '{name} is a web page: open it and save it as a PDF, or copy its text and paste it in.',
  'file.markup':
    '{name} holds markup (XML) and not a text: open it in Word or LibreOffice, save it as .docx and bring that in.',
  'file.otherPicture':
    '{name} is a picture of a kind that is not read: save it as JPEG or PNG and have its words recognised, or ask for the text itself.',
  'docx.encrypted':
    '{name} is protected by a password: open it in Word, save it without one and bring that in.',
  'odt.encrypted':
    '{name} is protected by a password: open it in LibreOffice, save it without one and bring that in.',
  'odt.noText': '{name} holds no OpenDocument text inside. Ask whoever sent it for the document itself.',
  'docx.zip.truncated': '{name} is cut off: a part at its end is missing. Fetch it again from where it came.',
  'docx.zip.damaged':
    '{name} is damaged: {part} cannot be unpacked as it stands. Fetch it again from where it came.',
  'docx.zip.tooLarge': '{name} unpacks to more than {limit}, the most that is read.',
  'docx.zip.tooManyEntries': '{name} holds more than {limit} parts, the most that are read.',
  'docx.zip.ratio':
    '{name} was refused: {part} is packed so densely ({limit} to 1) that it looks like an attack.',
  'docx.zip.unsafeName': '{name} was refused: it holds a part with an unsafe name ({part}).',
  'docx.zip.duplicateName': '{name} was refused: it holds two parts of one name ({part}).',
  'docx.zip.overlap': '{name} was refused: parts in it overlap ({part}).',
  'docx.zip.unsupported':
    '{name} cannot be read: {part} is packed or locked in a way that Word does not use.',
  'docx.xml.broken':
    '{name} is damaged: {part} breaks off or is not well-formed. Fetch it again from where it came.',
  'docx.xml.doctype': '{name} was refused: {part} holds a document type, which no word processor writes.',
  'docx.xml.tooDeep': '{name} was refused: {part} is nested more than {limit} levels deep.',
  'docx.xml.tooManyNodes': '{name} was refused: it holds more than {limit} pieces of markup.',
  'text.tooManyBrackets': 'The file {name} has more than {limit} opening brackets, the most that are read.',
  'text.bracketsTooDeep':
    'The brackets of {name} stand so deep inside one another that their words cannot be told for each of them. Ask for a text with fewer open brackets.',
  'text.tableTooLarge':
    'The tables of {name} have more than {limit} places, the most that are read. Ask for its large tables as a spreadsheet, apart from the text.',
  'text.tooManyLetters':
    '{name} has more than {limit} letters, those of merged cells and of notes counted wherever they stand, the most that are read.',
  'docx.tooManyParagraphs': '{name} has more than {limit} paragraphs, the most that are read.',
  'docx.noDocument': '{name} holds no Word document inside. Ask whoever sent it for the document itself.',
  'bridge.badRequest':
    'Something was asked in a way that was not agreed ({entry}, {where}); nothing was done.',
  'bridge.badAnswer': 'The answer was not as agreed ({entry}, {where}) and was not used.',
  'bridge.failed': 'That did not work because of a fault in Chancery itself ({entry}); nothing was changed.',
  'pdf.encrypted': '{name} is protected by a password: ask for it without one, or print it to a new PDF.',
  'pdf.damaged': '{name} is damaged or cut off and cannot be opened. Fetch it again from where it came.',
  'pdf.tooManyPages': '{name} has more than {limit} pages, the most that are read.',
  'pdf.overloaded':
    '{name} was refused: it takes more work to read than any text does, and may be an attack. Ask for the text itself, or for a PDF that was printed anew.',
  'pdf.noText':
    '{name} holds pictures of its pages and no text: ask for the text itself, or have it recognised.',
  'pdf.unreadableLetters':
    'The fonts of {name} do not tell what their letters mean: ask for the text itself, or have it recognised.',
  'scan.noText': 'No words could be recognised in {name}.',
  'scan.unreadable':
    'The picture of a page in {name} cannot be read: it is damaged or of a kind that is not known here.',
  'scan.tooLarge': 'A page of {name} has more pixels than are read: scan it in 300 dots an inch.',
  'scan.tooManyPages': '{name} has more than {limit} pages, too many to read.',
  'scan.dataMissing': 'Chancery’s own data for recognition is missing: install it again.',
  'pdf.layoutFailed': 'The pages could not be set; the text itself is untouched.',
  'pdf.layoutTimeout': 'Setting the pages took longer than {seconds} seconds and was stopped.',
  'pdf.unreadable': 'The PDF cannot be read: it is damaged, protected by a password, or no PDF at all.',
  'pdf.acting': 'The PDF was not written, because something in it would act by itself ({names}).',
  'paper.picture': 'A picture on the page is neither PNG nor JPEG; nothing was written.',
  'print.failed': 'The pages could not be printed.',
  'external.refused': 'That address is not opened: only https addresses without a user name are.',
  'profile.invalid': 'The organisation profile cannot be used: {path}: {problem}.',
  'work.cancelled': 'Reading {name} was cancelled; nothing has changed.',
  'work.tooLong': '{name} took longer than {seconds} seconds and was given up; nothing has changed.',
  'work.crashed': '{name} could not be worked on: it needs more memory than there is, or is damaged.',
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
