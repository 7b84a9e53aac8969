/**
 * What pdf.js may still spend on one file. A few bytes can ask it for work or memory without end: a list of objects that
 * names each of them a thousand times, a font that gives a code ten thousand letters. Each such work is counted where it
 * is done (`ourBudgets`); once one budget is spent the file is refused, whatever pdf.js would make of it.
 */

import type { Limits } from '#formats/limits';

/** What is counted, and the budget that it is counted against. */
const budgets = {
  entries: 'pdfEntries',
  bytes: 'pdfBytes',
  codes: 'pdfCodes',
  notes: 'pdfNotes',
  forms: 'pdfForms',
  commands: 'pdfCommands',
  denseLetters: 'pdfDenseLetters',
} as const satisfies Record<string, keyof Limits>;

export type Spending = keyof typeof budgets;

/** What was spent, by what is counted. */
export type Spent = Readonly<Record<Spending | 'tokens', number>>;

/** Thrown inside of pdf.js, which makes of it what it makes of every error: whoever asked looks into the purse. */
export class Overspent extends Error {}

/** Bytes of memory that pdf.js keeps for each of them, about. */
const kept = { bytes: 2, codes: 60, tokens: 30 } as const;

export class Purse {
  private tokens: number;
  private readonly left: Record<Spending, number>;
  private isSpent = false;

  constructor(readonly limits: Limits) {
    const left = Object.entries(budgets).map(([what, budget]) => [what, limits[budget]]);
    this.left = Object.fromEntries(left) as Record<Spending, number>;
    this.tokens = limits.pdfTokens;
  }

  private opening: Spent | null = null;

  /** The file is open: what that took, each thread that reads it takes anew. */
  opened(): void {
    this.opening = this.spentSoFar();
  }

  /** What was spent since the file was open. */
  get spentOnPages(): Spent {
    const { opening } = this;
    const all = Object.entries(this.spentSoFar());
    return Object.fromEntries(
      all.map(([what, amount]) => [what, amount - (opening?.[what as keyof Spent] ?? 0)]),
    ) as Spent;
  }

  /** What another thread spent on its pages counts for the file, too. False where that is more than there was left. */
  takeAll({ tokens, ...others }: Spent): boolean {
    this.takeTokens(tokens);
    for (const [what, amount] of Object.entries(others)) this.take(what as Spending, amount);
    return !this.isSpent;
  }

  private spentSoFar(): Spent {
    const { left, limits } = this;
    const spent = Object.entries(left).map(([what, rest]) => [
      what,
      limits[budgets[what as Spending]] - rest,
    ]);
    return { ...Object.fromEntries(spent), tokens: limits.pdfTokens - this.tokens } as Spent;
  }

  private heldBefore = 0;

  /** About how many bytes of memory are held by what was unpacked and read since `forgotten` was called. */
  get held(): number {
    return this.heldInAll - this.heldBefore;
  }

  /** pdf.js let go of it all. */
  forgotten(): void {
    this.heldBefore = this.heldInAll;
  }

  private get heldInAll(): number {
    const { left, limits } = this;
    const spent = (what: Spending) => limits[budgets[what]] - left[what];
    return (
      kept.bytes * spent('bytes') +
      kept.codes * spent('codes') +
      kept.tokens * (limits.pdfTokens - this.tokens)
    );
  }

  /** True once a budget did not suffice. */
  get spent(): boolean {
    return this.isSpent;
  }

  /** False where there is not so much left, or some other budget is spent. */
  take(what: Spending, amount: number): boolean {
    this.left[what] -= amount;
    // Not a number is too much, too.
    if (!(this.left[what] >= 0)) this.end();
    return !this.isSpent;
  }

  /** The same for tokens, of which there are many. */
  takeTokens(count: number): boolean {
    this.tokens -= count;
    if (!(this.tokens >= 0)) this.end();
    return this.tokens >= 0;
  }

  /** Throws `Overspent` where there is not so much left. */
  pay(what: Spending, amount: number): void {
    if (!this.take(what, amount)) throw new Overspent(what);
  }

  /** Takes it where there is so much left; else this one thing is not done. Throws `Overspent`. */
  afford(what: Spending, amount: number): void {
    // Not a number is too much, too.
    if (!(this.left[what] >= amount)) throw new Overspent(what);
    this.left[what] -= amount;
  }

  /** Nothing more is done for this file. Throws `Overspent`. */
  close(): never {
    this.end();
    throw new Overspent();
  }

  private end(): void {
    this.isSpent = true;
    this.tokens = -1;
  }
}
