/**
 * The commands of a content stream by their numbers: those of pdf.js where it has one. Read by both halves: only plain
 * numbers here. Sources: ISO 32000-1, Annex A; pdf.js 4.10.38, `OPS`.
 */

export const save = 10;
export const restore = 11;
export const transform = 12;
export const moveTo = 13;
export const lineTo = 14;
export const curveTo = 15;
export const curveTo2 = 16;
export const curveTo3 = 17;
export const closePath = 18;
export const rectangle = 19;
export const stroke = 20;
export const closeStroke = 21;
export const fill = 22;
export const eoFill = 23;
export const fillStroke = 24;
export const eoFillStroke = 25;
export const closeFillStroke = 26;
export const closeEOFillStroke = 27;
export const endPath = 28;
export const clip = 29;
export const beginText = 31;
export const charSpacing = 33;
export const wordSpacing = 34;
export const horizontalScale = 35;
export const leading = 36;
export const font = 37;
export const textRise = 39;
export const moveText = 40;
export const moveTextWithLeading = 41;
export const textMatrix = 42;
export const nextLine = 43;
export const showText = 44;
export const showSpacedText = 45;
export const nextLineShowText = 46;
export const nextLineSpacedShowText = 47;
export const colourSpace = 51;
export const colour = 54;
export const gray = 57;
export const rgb = 59;
export const cmyk = 61;
export const state = 9;
export const drawing = 66;
export const beginMarked = 69;
export const beginMarkedWithProperties = 70;
export const endMarked = 71;
/** Told from what they are glued to, and passed over. */
export const passedOver = 100;
export const picture = 101;
export const pictureData = 105;
export const unknown = 106;
export const isTrue = 102;
export const isFalse = 103;
export const isNull = 104;

/** Why reading stops, for the other half to see to it. */
export const atEnd = 0;
export const atBreath = 1;
export const atFont = 2;
export const atState = 3;
export const atDrawing = 4;

/** Kinds of operands. */
export const isNothing = 0;
export const isNumber = 1;
export const isString = 2;
export const isName = 3;
export const isArray = 4;
export const isProperties = 5;
export const isTruth = 6;
export const isFalsehood = 7;
