/**
 * The way out when something has failed: every open text, as it stands on the screen, into a plain
 * text file at a place that the person chooses. Needs neither the database nor React.
 */

import i18next from 'i18next';
import { plainText } from '#domain/document/plainText';
import { bridge } from '../bridge';
import { sentenceOf } from '../i18n';
import { useOpenTexts } from '../state/openTexts';
import { toastDone, toastProblem } from '../state/toasts';

/** `documentId`: one text only; all open ones without it. */
export async function saveCopy(documentId?: string): Promise<void> {
  const sessions = [...useOpenTexts.getState().sessions];
  const texts = sessions
    .filter(([id]) => documentId === undefined || id === documentId)
    .map(([, session]) => plainText(session.content().rolling));
  if (texts.length === 0) {
    toastProblem(i18next.t('shell:copy.nothing'));
    return;
  }
  const chosen = await bridge().chooseSave({
    suggestedName: `${i18next.t('shell:copy.name')}.txt`,
    kind: 'txt',
    title: i18next.t('shell:copy.title'),
  });
  if (!chosen.ok) toastProblem(sentenceOf(chosen.error));
  if (!chosen.ok || chosen.value === null) return;
  const bytes = new TextEncoder().encode(texts.join('\n\n----\n\n'));
  const written = await bridge().writeFile({ token: chosen.value.token, bytes });
  if (written.ok) toastDone(i18next.t('shell:copy.done', { name: chosen.value.name }));
  else toastProblem(sentenceOf(written.error));
}
