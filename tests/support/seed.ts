/**
 * Property tests draw the same cases in every run, so that a green run stays green on another machine.
 * `CHANCERY_SEED=random` (or a number) draws others: use it to hunt, and keep what it finds as an example.
 */

import fc from 'fast-check';

const standard = 20_221_011;
const asked = process.env.CHANCERY_SEED;

if (asked !== 'random') fc.configureGlobal({ seed: asked === undefined ? standard : Number(asked) });
