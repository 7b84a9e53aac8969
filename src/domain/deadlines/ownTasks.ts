/** What whoever writes a note sets itself to do by a day: that is nobody else's deadline. */

import type { Utf16Offset } from '#domain/document/document';

const ownWork =
  /(?<![a-z\u00c0-\u052f])(?:secretariat|chair(?:manship|person)?|секретариат|председатель(?:ство)?|хатшылық)[a-z\u00c0-\u052f]*(?:\s+(?:of|оның)[^,;]{0,80})?\s+(?:(?:will|shall|intends? to|undertakes? to|expects? to|plans? to)\s+(?:then\s+|also\s+)?(?:circulate|distribute|issue|send|forward|prepare|submit|publish|inform|reply|respond|answer|confirm|provide|compile|finali[sz]e|convey|transmit|share|present|announce|revert)|ответит|направит|разошл[её]т|распространит|представит|проинформирует|сообщит|подготовит|опубликует|даст)(?![a-z\u00c0-\u052f])(?<rest>[^,;]{0,160})$/iu;
const asksOthers =
  /\b(?:invit|request|appreciat|grateful|kindly|ask)|(?<![a-z\u00c0-\u052f])(?:прос[ия]т|просьб|приглаша|призна)|сұрайды|шақырады/iu;
/** *Comments received by …*, *for comments until …*: what others do by the day. */
const workOfOthers =
  /(?<![a-z\u00c0-\u052f])(?:received|submitted|provided|sent|made|expressed|поступивш[а-я]+|полученн[а-я]+|представленн[а-я]+)(?![a-z\u00c0-\u052f])|(?<![a-z\u00c0-\u052f])(?:until|till)\s+$/iu;

/** *will consider it adopted if nobody objects within 48 hours*: the limit is for others. */
const conditional =
  /(?<![a-z\u00c0-\u052f])(?:if|unless|provided|absent|absence|objections?|silence|если|при\s+отсутствии|возражени[a-z\u00c0-\u052f]+|умолчани[a-z\u00c0-\u052f]+|молчани[a-z\u00c0-\u052f]+|егер|қарсылы[қғ][a-z\u00c0-\u052f]*)(?![a-z\u00c0-\u052f])/iu;

/** *The Secretariat will reply within 48 hours*, *will circulate the compilation by 20 June*; `at` is where the limit begins. */
export function isOwnTask(sentence: string, at: Utf16Offset): boolean {
  const found = ownWork.exec(sentence.slice(Math.max(0, at - 300), at));
  return (
    found !== null &&
    !workOfOthers.test(found.groups?.rest ?? '') &&
    !asksOthers.test(sentence) &&
    !conditional.test(sentence)
  );
}
