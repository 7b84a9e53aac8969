/**
 * How a paper leaves the app: as a file that the person names, or to the printer. Before anything
 * leaves, what is on the screen is stored; every failure is one sentence and nothing is lost by it.
 */

import type { TFunction } from 'i18next';
import type { ChanceryApi, SaveKind } from '#bridge/api';
import type { AppError } from '#domain/errors';
import { type PdfStandardName, statesStandard } from '#domain/paper/standard';
import type { Result } from '#domain/result';
import { flushAll } from '#renderer/data/openQueues';
import { sentenceOf } from '#renderer/i18n/index';
import { toastDone, toastProblem } from '#renderer/state/toasts';

type Bridge = Pick<ChanceryApi, 'chooseSave' | 'writeFile' | 'revealFile' | 'printPdf'>;

export interface Leaving {
  readonly bridge: Bridge;
  readonly t: TFunction<'notes'>;
  /**
   * True where the paper is made of stored texts (a note's enclosures): it must not leave while the
   * newest words are not among them. A text's own export takes what stands on the screen.
   */
  readonly fromStored: boolean;
}

export interface FileToWrite {
  readonly kind: Extract<SaveKind, 'docx' | 'pdf' | 'csv'>;
  /** Without extension and without anything that a file name cannot hold. */
  readonly name: string;
  readonly title: string;
  /** Of a PDF, what it was asked to keep; where it could not, the person is told. */
  readonly standard?: PdfStandardName | null;
  /** Makes the bytes after the person has named the file. */
  readonly bytes: () => Promise<Result<Uint8Array>>;
}

/** True when the file is written; false when the person gave up or was told what failed. */
export async function saveToFile(leaving: Leaving, file: FileToWrite): Promise<boolean> {
  const { bridge, t } = leaving;
  if (!(await mayLeave(leaving))) return false;
  const { kind, title } = file;
  const chosen = await bridge.chooseSave({ suggestedName: `${file.name}.${kind}`, kind, title });
  if (!chosen.ok) return told(chosen.error);
  const handle = chosen.value;
  if (handle === null) return false;
  const made = await file.bytes();
  if (!made.ok) return told(made.error);
  const written = await bridge.writeFile({ token: handle.token, bytes: made.value });
  if (!written.ok) return told(written.error);
  toastDone(t('leave.done', { name: handle.name }), {
    label: t('leave.show'),
    run: () => void reveal(bridge, handle.token),
  });
  const { standard } = file;
  if (standard != null && !statesStandard(made.value, standard))
    toastProblem(t('leave.standardLost', { standard }));
  return true;
}

/** Prints the very bytes it is given. True when the person let it print. */
export async function print(
  leaving: Leaving,
  jobName: string,
  bytes: () => Promise<Result<Uint8Array>>,
): Promise<boolean> {
  const { bridge, t } = leaving;
  if (!(await mayLeave(leaving))) return false;
  const made = await bytes();
  if (!made.ok) return told(made.error);
  const printed = await bridge.printPdf({ bytes: made.value, jobName });
  if (!printed.ok) return told(printed.error);
  if (printed.value) toastDone(t('leave.printed'));
  return printed.value;
}

/**
 * A name for a file from the words at hand: `2024-15 Note verbale`. Characters that some system
 * refuses become hyphens; never empty, never longer than 80 characters.
 */
export function fileNameOf(parts: readonly (string | null)[], fallback: string): string {
  const words = parts.filter((part) => part !== null && part.trim() !== '').join(' ');
  const safe = [...words]
    .map((letter) => (letter < ' ' || '/\\:*?"<>|\u007f'.includes(letter) ? '-' : letter))
    .join('')
    .replace(/\s+/g, ' ');
  return safe.slice(0, 80).replace(/^[ .]+|[ .]+$/g, '') || fallback;
}

async function mayLeave({ t, fromStored }: Leaving): Promise<boolean> {
  const stored = await flushAll();
  if (stored || !fromStored) return true;
  toastProblem(t('leave.unsaved'));
  return false;
}

function told(error: AppError): false {
  toastProblem(sentenceOf(error));
  return false;
}

async function reveal(bridge: Bridge, token: string): Promise<void> {
  const shown = await bridge.revealFile({ token });
  if (!shown.ok) told(shown.error);
}
