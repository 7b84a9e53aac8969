/**
 * What a party may do to a rolling text, all as pure functions that return text edits: typing
 * (`proposeEdit`), standing for or against (`support`, `oppose`), taking back (`withdraw`,
 * `withdrawAll`), and a new paragraph. Each result holds the kept origins by the new group indices, so
 * that nobody has to work out which group became which.
 */

export { nextInsertedLabel, proposeNewParagraph } from './edits/newParagraph';
export type { Granularity, HintCode, ProposedEdit } from './edits/proposedEdit';
export { type ProposeOptions, proposeEdit } from './edits/proposeEdit';
export { proposeTogether, type Sides } from './edits/proposeTogether';
export { signEach, type Wish, withdrawAll } from './edits/signEach';
export { oppose, support, withdraw } from './edits/signing';
