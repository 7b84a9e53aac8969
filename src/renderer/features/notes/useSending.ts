/** Records the sending of the note that is open: its own pages are set once more and kept with it. */

import { useTranslation } from 'react-i18next';
import type { Result } from '#domain/result';
import { flushAll } from '#renderer/data/openQueues';
import { type Sending, sendNote } from '#renderer/data/sent';
import { sentenceOf } from '#renderer/i18n/index';
import { toastDone, toastProblem } from '#renderer/state/toasts';

export interface Papers {
  /** Without ending. */
  readonly name: string;
  readonly pdf: () => Promise<Result<Uint8Array>>;
  readonly docx: () => Promise<Result<Uint8Array>>;
}

/** The function resolves to true when the note is frozen; else the person was told why not. */
export function useSending(noteId: string, { name, pdf, docx }: Papers) {
  const { t } = useTranslation('sending');
  return async (sending: Omit<Sending, 'papers'>): Promise<boolean> => {
    const problem = (sentence: string) => {
      toastProblem(sentence);
      return false;
    };
    if (!(await flushAll())) return problem(t('shell:notStored'));
    const papers: { readonly name: string; readonly bytes: Uint8Array }[] = [];
    for (const [ending, make] of [['pdf', pdf] as const, ['docx', docx] as const]) {
      const made = await make();
      if (!made.ok) return problem(sentenceOf(made.error));
      papers.push({ name: `${name}.${ending}`, bytes: made.value });
    }
    try {
      const sent = await sendNote(noteId, { ...sending, papers });
      if (sent !== 'sent') return problem(t(sent === 'double' ? 'double' : 'tooLate'));
    } catch (cause) {
      console.error('The sending could not be stored.', cause);
      return problem(t('shell:notStored'));
    }
    toastDone(t('done'));
    return true;
  };
}
