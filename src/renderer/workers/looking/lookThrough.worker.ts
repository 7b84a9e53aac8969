/** Looks through texts under review, reads their heads, and gives authors their parties; ended by its host when it must be. */

import { answersTo, type LookingAnswer, type LookingRequest } from './answers';

const port = globalThis as unknown as {
  onmessage: (event: MessageEvent<LookingRequest>) => void;
  postMessage: (answer: LookingAnswer) => void;
};

port.onmessage = ({ data }) => {
  for (const answer of answersTo(data)) port.postMessage(answer);
};
