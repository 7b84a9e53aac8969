/** Units of WordprocessingML (ECMA-376, 17.18): twentieths of a point for distances, half points for letters. */

/** Twentieths of a point; 1440 to the inch. */
export type Twips = number;

export const mm = (millimetres: number): Twips => Math.round((millimetres / 25.4) * 1440);

export const pt = (points: number): Twips => Math.round(points * 20);

/** The size of letters, `w:sz`. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** Lines of a paragraph, `w:line` with the rule `auto`: 240 to a single line. */
export const lines = (share: number): number => Math.round(share * 240);
