/** Names of the commands of content streams, with the numbers of operands that they take. Source: ISO 32000-1, Annex A. */

import * as command from './commands';

type Named = readonly [name: string, command: number, operands: number];

const followed: readonly Named[] = [
  ['q', command.save, 0],
  ['Q', command.restore, 0],
  ['cm', command.transform, 6],
  ['m', command.moveTo, 2],
  ['l', command.lineTo, 2],
  ['c', command.curveTo, 6],
  ['v', command.curveTo2, 4],
  ['y', command.curveTo3, 4],
  ['h', command.closePath, 0],
  ['re', command.rectangle, 4],
  ['S', command.stroke, 0],
  ['s', command.closeStroke, 0],
  ['f', command.fill, 0],
  ['F', command.fill, 0],
  ['f*', command.eoFill, 0],
  ['B', command.fillStroke, 0],
  ['B*', command.eoFillStroke, 0],
  ['b', command.closeFillStroke, 0],
  ['b*', command.closeEOFillStroke, 0],
  ['n', command.endPath, 0],
  ['W', command.clip, 0],
  ['W*', command.clip, 0],
  ['BT', command.beginText, 0],
  ['Tc', command.charSpacing, 1],
  ['Tw', command.wordSpacing, 1],
  ['Tz', command.horizontalScale, 1],
  ['TL', command.leading, 1],
  ['Ts', command.textRise, 1],
  ['Td', command.moveText, 2],
  ['TD', command.moveTextWithLeading, 2],
  ['Tm', command.textMatrix, 6],
  ['T*', command.nextLine, 0],
  ['Tf', command.font, 2],
  ['Tj', command.showText, 1],
  ['TJ', command.showSpacedText, 1],
  ["'", command.nextLineShowText, 1],
  ['"', command.nextLineSpacedShowText, 3],
  ['gs', command.state, 1],
  ['Do', command.drawing, 1],
  ['BMC', command.beginMarked, 1],
  ['BDC', command.beginMarkedWithProperties, 2],
  ['EMC', command.endMarked, 0],
  ['cs', command.colourSpace, 1],
  ['sc', command.colour, 1],
  ['scn', command.colour, 1],
  ['g', command.gray, 1],
  ['rg', command.rgb, 3],
  ['k', command.cmyk, 4],
  ['BI', command.picture, 0],
  ['ID', command.pictureData, 0],
  ['true', command.isTrue, 0],
  ['false', command.isFalse, 0],
  ['null', command.isNull, 0],
];

/** Known, so that they are told from what they are glued to, and what known ones begin with. */
const passedOver =
  'EI ET w J j M d ri i d0 d1 CS SC SCN G RG K sh MP DP BX EX Tr fals fal fa tr tru nu nul BM BD EM';

export const commandNames: readonly Named[] = [
  ...followed,
  ...passedOver.split(' ').map((name): Named => [name, command.passedOver, 0]),
];
