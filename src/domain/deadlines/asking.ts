/** Words by which a note asks for something. */

const asks =
  /(?<![a-z\u00c0-\u052f])(?:should|must|may\s+(?:also\s+|still\s+)?(?:be|send|submit|provide)|are\s+to|requests?|requested|invited|invites|kindly|please|encouraged|asks?|asked|grateful|appreciate|expected|welcome|прос[ия]т|просьб[а-я]|предлага[а-я]+|приглаша[а-я]+)(?![a-z\u00c0-\u052f])/iu;

/** True where the words ask for something: *kindly requests*, *should be sent*, *просит*. */
export const asksForSomething = (words: string): boolean => asks.test(words);
