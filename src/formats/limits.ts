/**
 * Every budget of the readers, in one place. A file from outside is hostile until it has been read:
 * each number is far above what a delegation's real texts need (the largest circular seen has 20
 * pages; 500 pages of Word are 3 MB inflated) and far below what would hang or fill the machine.
 *
 * Readers take the budgets as a parameter, so that tests can try each one at its edge.
 */

export interface Limits {
  /** Bytes of a file as it lies on the disk. */
  readonly fileBytes: number;
  /** Parts in a zip package; Word writes about 15, one more a picture. */
  readonly zipEntries: number;
  /** Bytes of one part, counted while it inflates: the size in the header can lie. */
  readonly partBytes: number;
  /** Bytes of all parts that are read, inflated. */
  readonly totalBytes: number;
  /** Inflated bytes for one packed byte; ordinary document.xml packs about 15 : 1. */
  readonly ratio: number;
  /** Inflated bytes below which the ratio is not looked at: short parts pack by chance. */
  readonly ratioFromBytes: number;
  /** Elements open at once; a table in a table in a text box is about 40 deep. */
  readonly xmlDepth: number;
  /** Elements of all parts together. */
  readonly xmlNodes: number;
  /** Paragraphs of one file, those in tables and notes too. */
  readonly paragraphs: number;
  /** Opening brackets of one file: 300 pages of a contested plan have some 2,300; each may be drawn and warned of. */
  readonly brackets: number;
  /** Letters inside of brackets, counted once for each bracket around them: a whole plan in five brackets has some 4 million. */
  readonly bracketedLetters: number;
  /** Letters of one file, those of merged cells and of notes wherever they stand; 300 pages have 800,000. */
  readonly letters: number;
  /** Places on the grids of all tables, free ones too; a list of a thousand rows has some 10,000. */
  readonly gridPlaces: number;
  /** Pages of a PDF; the largest texts of conferences have some 800. */
  readonly pdfPages: number;
  /** The highest number of an object in a PDF; ISO 32000-1, Annex C.2 allows no more. */
  readonly pdfObjects: number;
  /** Tokens of a PDF outside of its pages' commands, long ones counted by their bytes; 300 pages have 200,000, a law of 2,000 pages with links 5 million. */
  readonly pdfTokens: number;
  /** Objects that the tables of contents of a PDF name, all together; 50 MiB of small ones are 500,000. */
  readonly pdfEntries: number;
  /** Bytes of one stream of a PDF, unpacked; a large font has 20 MiB. Pictures are not unpacked. */
  readonly pdfStreamBytes: number;
  /** Bytes of all streams of a PDF, unpacked, each time that one is. */
  readonly pdfBytes: number;
  /** Codes of fonts whose letters a PDF tells; the largest fonts have 65,536. */
  readonly pdfCodes: number;
  /** What is noted on the pages of a PDF: links, remarks, fields, and each line that one of them marks. */
  readonly pdfNotes: number;
  /** Streams that a page of a PDF is put together from; programs write one to ten. */
  readonly pdfPageStreams: number;
  /** Drawings inside drawings on one page of a PDF; a map with a symbol for each place has some 2,000. */
  readonly pdfPageForms: number;
  /** The same on all pages. */
  readonly pdfForms: number;
  /** Drawing commands on one page of a PDF; a detailed map has some 500,000. */
  readonly pdfPageCommands: number;
  /** Drawing commands on all pages of a PDF; 300 pages of text have 600,000. */
  readonly pdfCommands: number;
  /** Letters on one page of a PDF; a page of small print has 10,000. */
  readonly pdfPageLetters: number;
  /** Letters on pages of a PDF that have more of them than any page of text, all together; of 1,200 public files two have some, 50,000 at most. */
  readonly pdfDenseLetters: number;
  /** Pixels of a page of a TIFF scan, eight of one bit for one; A4 at 600 dpi has 35 million. */
  readonly scanPixels: number;
  /** Milliseconds that whoever runs a reader gives it before it is stopped; readers have no clock. */
  readonly readMillis: number;
}

const KiB = 1024;
const MiB = 1024 * KiB;

export const limits: Limits = {
  fileBytes: 50 * MiB,
  zipEntries: 1_000,
  partBytes: 64 * MiB,
  totalBytes: 200 * MiB,
  ratio: 100,
  ratioFromBytes: 100 * KiB,
  xmlDepth: 256,
  xmlNodes: 2_000_000,
  paragraphs: 50_000,
  brackets: 50_000,
  bracketedLetters: 32_000_000,
  letters: 64_000_000,
  gridPlaces: 500_000,
  pdfPages: 2_000,
  pdfObjects: 8_388_607,
  pdfTokens: 20_000_000,
  pdfEntries: 2_000_000,
  pdfStreamBytes: 64 * MiB,
  pdfBytes: 512 * MiB,
  pdfCodes: 10_000_000,
  pdfNotes: 200_000,
  pdfPageStreams: 10_000,
  pdfPageForms: 20_000,
  pdfForms: 200_000,
  pdfPageCommands: 2_000_000,
  pdfCommands: 20_000_000,
  pdfPageLetters: 100_000,
  pdfDenseLetters: 400_000,
  scanPixels: 40_000_000,
  readMillis: 20_000,
};

/** A number of bytes as a person reads it: `50 MiB`, `12 KiB`, `7 bytes`. */
export function printBytes(bytes: number): string {
  if (bytes >= MiB) return `${Math.round(bytes / MiB)} MiB`;
  if (bytes >= KiB) return `${Math.round(bytes / KiB)} KiB`;
  return `${bytes} bytes`;
}
