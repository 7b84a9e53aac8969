/**
 * How large a value may be that crosses between the page and the main process. The page is assumed
 * hostile here, although it is ours: a limit keeps a fault in it from exhausting the process that
 * holds everybody's files. Each limit has a test at n and at n + 1.
 */

const mebibyte = 1024 * 1024;

export const bridgeLimits = {
  /** A file read for the page, in bytes: the budget that the readers keep (trust.md). */
  fileBytes: 50 * mebibyte,
  /** A file written for the page, in bytes: 500 pages with pictures stay far below. */
  writtenBytes: 256 * mebibyte,
  /** Names and titles of dialogs, in UTF-16 units: the most that file systems take for a name. */
  nameLength: 255,
  /** A token is a version 4 UUID. */
  tokenLength: 36,
  /** Files chosen at once; a circular has a dozen enclosures at most. */
  files: 200,
  /** An external address, in UTF-16 units; browsers agree on this much. */
  urlLength: 2048,
  /** Parts of one paper: languages of a note and its enclosures. */
  paperParts: 64,
  /** Blocks of one part: the readers' budget of paragraphs (trust.md). */
  paperBlocks: 50_000,
  /** Runs of one paragraph; 10,000 groups in one paragraph are six runs each. */
  paperRuns: 60_000,
  /** Characters of one run, in UTF-16 units. */
  runLength: 1_000_000,
  /** Rows of a table, and cells of a row. */
  tableRows: 10_000,
  tableCells: 64,
  /** Base64 characters of a picture: an emblem of about 6 MiB. */
  pictureLength: 8 * mebibyte,
  /** The size of the window's contents, of the usual size. */
  zoomLeast: 0.5,
  zoomMost: 3,
  /** Reminders that are to come; the page plans the soonest. */
  reminders: 200,
  /** Lines of a notification, in UTF-16 units; systems cut them off much earlier. */
  reminderLength: 400,
  /** Deadlines in the menu of the tray. */
  trayLines: 8,
} as const;
