/**
 * Where everything lies in the memory that the two halves share. Places are bytes from its beginning; what grows, the
 * commands of pages, lies behind all else. Read by both halves: only plain numbers here.
 */

/** Kinds of bytes, and the commands by their names: filled once. */
export const kindsAt = 0x1000;
export const shortAt = 0x1200;
export const longAt = 0x1400;
export const longNames = 256;
/** How many operands each command takes, by its number; where the other half puts a name. */
export const countsAt = 0x2800;
export const nameAt = 0x2a00;

/** Operands of the command that is read: their kind, their number, their bytes from and to. */
export const operandsAt = 0x3000;
export const operandSize = 24;
/** More than any command takes. */
export const mostOperands = 33;

/** What the names of fonts mean in the stream that is read: the name's bytes, and the font. */
export const namedAt = 0x3400;
export const mostNamed = 16;

/** Streams in streams, the outer ones. */
export const framesAt = 0x3600;
export const frameSize = 32;
export const mostFrames = 32;

/** Saved states, the current one last. */
export const statesAt = 0x4000;
export const stateSize = 128;
export const mostStates = 512;

/** Marked parts that are not over: 1 where the other half was told of their beginning. */
export const marksAt = 0x15800;
export const mostMarks = 4_096;

/** The numbers of a colour. */
export const partsOfColourAt = 0x15000;

/** The commands of an outline, and their numbers. */
export const pathAt = 0x20000;
/** An outline of more commands is a drawing: see `paths.ts`. */
export const mostPath = 20_001;
export const pathNumbersAt = 0x28000;

/** Parts of a text with steps between them: where a part's bytes are, or a step. */
export const piecesAt = 0x120000;
export const pieceSize = 16;
export const mostPieces = 65_536;

/** What one command shows: letters and steps. */
export const shownAt = 0x220000;
export const shownSize = 16;
export const mostShown = 131_072;
/** In the place of a letter's number. */
export const aStep = -1;

/** Letters as fonts know them: their width, their sign, what they are. */
export const glyphsAt = 0x420000;
export const glyphSize = 16;
export const mostGlyphs = 65_536;
/** What a letter is, as bits. */
export const isSpace = 1;
export const joinsWords = 2;
export const isSilent = 4;

/** Fonts: how their codes are made, which row of codes each first byte has, how their letters look. */
export const fontsAt = 0x520000;
export const fontSize = 544;
export const mostFonts = 1_000;
/** How a font's codes are made. */
export const byteCodes = 0;
export const pairCodes = 1;
export const mixedCodes = 2;

/** Rows of 256 codes: the letter of each, 0 where it was not asked for. */
export const rowsAt = 0x640000;
export const rowSize = 1_024;
export const mostRows = 2_048;

/** Letters and words that were drawn, until the other half takes them. */
export const drawnAt = 0x840000;
export const drawnSize = 64;
export const mostDrawn = 8_192;
/** Where in each its parts lie: the places first, eight bytes each, then numbers of four. */
export const drawnX0 = 0;
export const drawnX1 = 8;
export const drawnY = 16;
export const drawnHeight = 24;
/** The letter; or the first sign of a word. */
export const drawnFirst = 32;
/** How many letters it is. */
export const drawnCount = 36;
export const drawnFont = 40;
export const drawnFill = 44;
export const drawnTurn = 48;
/** 1 for an artifact of the page. */
export const drawnArtifact = 52;
/** Of a line aslant. */
export const drawnDegrees = 56;
/** The signs of words, and where each begins and ends behind the word's beginning. */
export const signsAt = 0x8e0000;
export const placesAt = 0x900000;
export const mostSigns = 32_768;
/** Letters of a word: a longer one is two. */
export const longestWord = 1_024;
/** In font sizes: letters of a word stand no farther apart than by kerning, and lie no deeper in each other. */
export const widestKern = 0.05;
export const deepestKern = 0.1;

/** The bytes of the streams that are read. */
export const streamsAt = 0x980000;
/** Of all that are in each other: one that holds itself has no end. */
export const mostStreamBytes = 0x10000000;
