/** What the other half is asked for while commands are read: `content.ts` answers. */

/** 10 to this power. */
export declare function power(exponent: i32): f64;

/** The number of the letter of a code; 0 where there is no room for it. The code's bytes lie at `from`. */
export declare function letter(font: i32, from: i32, length: i32): i32;

/** Puts the letters of a whole text behind `shownAt`, of which there are `count`; how many there are then. */
export declare function letters(font: i32, from: i32, to: i32, count: i32): i32;

/** Letters may mean something else on this page: changes those that are shown. */
export declare function meaning(font: i32, count: i32): void;

/** How large letters are for each unit of their font's size: `count` letters are the first on the page. */
export declare function scale(font: i32, count: i32): f64;

/** Where a line along (x, y) runs, 0 to 4, and its angle in whole degrees. */
export declare function turn(x: f64, y: f64, backwards: bool): i32;
export declare function degrees(x: f64, y: f64): i32;

/** Colours from now on are numbers of this space. */
export declare function space(from: i32, to: i32): void;
/** The number of the colour that `count` numbers are. */
export declare function colour(command: i32, count: i32): i32;

/** An outline of so many commands is over; it is placed by the state. */
export declare function outline(commands: i32): void;
/** Outlines are painted, or dropped. */
export declare function paint(command: i32, fill: i32, clip: i32): void;
/** The number of what is left to be painted on, inside of `outer`. */
export declare function clip(outer: i32): i32;

/** Marked letters begin: the tag's name, and what they stand for. */
export declare function mark(tagFrom: i32, tagTo: i32, kind: i32, from: i32, to: i32): void;
export declare function unmark(): void;

/** Takes what was drawn so far. */
export declare function drain(): void;
