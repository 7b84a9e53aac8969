/**
 * Prints the very pages of a PDF: a hidden window draws each page at 300 dots an inch on a sheet
 * without margins, and the system's dialog takes it from there. Setting the text again for the printer
 * would give other line ends than the file that was sent.
 */

import type { BrowserWindow, WebContents } from 'electron';
import { appError } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';
import { looksLikePdf } from './layoutMessages';
import type { PrintJobs } from './printJobs';
import { appOrigin } from './security/origin';

/** The page's title when it could not draw; `print:3` after the third page, at the end the job's name. */
const failedTitle = 'print:failed';

/** In milliseconds without a further page; one takes about 0.3 s at 300 dpi. */
const standstill = 60_000;

export interface PrintSurroundings {
  readonly jobs: PrintJobs;
  /** A hidden window without a bridge. */
  readonly openHidden: () => BrowserWindow;
}

/** False when the person cancels. Error: `print.failed`. */
export async function printPdf(
  { bytes, jobName }: { readonly bytes: Uint8Array; readonly jobName: string },
  { jobs, openHidden }: PrintSurroundings,
): Promise<Result<boolean>> {
  if (!looksLikePdf(bytes)) return printFailed;
  const id = jobs.add(bytes);
  const window = openHidden();
  try {
    const name = titleOf(jobName);
    const drawn = pagesDrawn(window.webContents, name);
    await window.loadURL(`${appOrigin}/print.html#${id}/${encodeURIComponent(name)}`);
    return (await drawn) ? await askSystem(window.webContents) : printFailed;
  } catch {
    // The window was closed under us, or its page could not be loaded.
    return printFailed;
  } finally {
    jobs.remove(id);
    if (!window.isDestroyed()) window.destroy();
  }
}

const printFailed: Result<never> = fail(appError('print.failed'));

/**
 * A job's name as a page can carry it in its title, where white space collapses; the printer's queue
 * shows it.
 */
export function titleOf(jobName: string): string {
  const name = jobName.replace(/\s+/g, ' ').trim();
  return name === '' || name.startsWith('print:') ? 'Chancery' : name;
}

/** True when every page is drawn; false when the page says it failed, dies or stands still. */
function pagesDrawn(contents: WebContents, doneTitle: string): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (drawn: boolean) => {
      clearTimeout(timer);
      resolve(drawn);
    };
    let timer = setTimeout(end, standstill, false);
    contents.on('page-title-updated', (_event, title) => {
      if (title === doneTitle) return end(true);
      if (title === failedTitle) return end(false);
      clearTimeout(timer);
      timer = setTimeout(end, standstill, false);
    });
    contents.once('render-process-gone', () => end(false));
    contents.once('destroyed', () => end(false));
  });
}

/** Electron's words for a person's *Cancel*, at the floor and today. */
const cancelReasons = new Set(['cancelled', 'canceled', 'Print job canceled']);

function askSystem(contents: WebContents): Promise<Result<boolean>> {
  return new Promise((resolve) => {
    contents.print(
      { silent: false, printBackground: true, margins: { marginType: 'none' }, pageSize: 'A4' },
      (printed, reason) => {
        if (printed) resolve(ok(true));
        else resolve(cancelReasons.has(reason) ? ok(false) : printFailed);
      },
    );
  });
}
