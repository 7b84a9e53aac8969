/** How an open text leaves as a file or on paper: what was chosen becomes a paper, and the paper goes its way. */

import type { View } from '#domain/notation/notation';
import type { ExportStyle } from '#domain/paper/exportStyles';
import type { Paper, PaperSetting } from '#domain/paper/paper';
import { askedStandard } from '#domain/paper/standard';
import { ok, type Result } from '#domain/result';
import { bridge } from '#renderer/bridge';
import type { EditorApi } from '#renderer/editor/editorApi';
import { localDay } from '#renderer/i18n/dates';
import { toastProblem } from '#renderer/state/toasts';
import { twoUpInWorker, type WrittenInto, writeDocxInWorker } from '#renderer/workers/writing';
import { type ExportAsked, exportPaper, standingReasons, standingRemarks } from './exportStyles';
import { type ReceivedFile, writeIntoReceived } from './intoReceived';
import { fileNameOf, type Leaving, print, saveToFile } from './leave';
import { type Choice, type ChosenOptions, proposing } from './StyleOptions.tsx';

export type Destination = 'docx' | 'pdf' | 'print';

/** What the person chose, and what there is to choose from. */
export interface ExportChosen {
  readonly choice: Choice;
  readonly options: ChosenOptions;
  readonly setting: PaperSetting;
  readonly destination: Destination;
  /** Two pages a sheet; for the printer. */
  readonly isDraft: boolean;
  readonly party: string | null;
  readonly reasons: Parameters<typeof standingReasons>[0];
  readonly shared: Parameters<typeof standingRemarks>[0];
  readonly received: ReceivedFile | null;
}

/** True when it has left; then the question is answered. */
export function leaveAs(leaving: Leaving, session: EditorApi, chosen: ExportChosen): Promise<boolean> {
  const { choice, options, destination, isDraft, party, reasons, shared, received } = chosen;
  if (choice !== 'into' || received === null || party === null)
    return send(leaving, destination, paperOf(session, askedOf(session, chosen)), isDraft);
  const said = {
    reasons: options.withReasons ? standingReasons(reasons, session.places()) : [],
    remarks: options.withRemarks ? standingRemarks(shared, session.content().rolling, party) : [],
  };
  return sendInto(leaving, { received, session, party, said });
}

function askedOf(
  session: EditorApi,
  { choice, options, setting, party, reasons, shared }: ExportChosen,
): ExportAsked {
  const { emphasis, onlyOurs, withReasons, withRemarks } = options;
  // An own draft leaves as it stands: there are no proposals in it.
  const isProposing = session.draft !== true && proposing.includes(choice);
  const hasRemarks = choice === 'rolling' && withRemarks && !onlyOurs;
  return {
    style: styleOf(choice === 'into' ? 'tracked' : choice, emphasis, party),
    only: isProposing && onlyOurs && party !== null ? [party] : [],
    reasons: isProposing && withReasons ? standingReasons(reasons, session.places()) : [],
    remarks: hasRemarks ? standingRemarks(shared, session.content().rolling, party ?? '') : [],
    setting,
  };
}

function styleOf(choice: Exclude<Choice, 'into'>, emphasis: boolean, party: string | null): ExportStyle {
  if (choice === 'rolling') return { kind: 'rolling', emphasis };
  if (choice === 'base' || choice === 'accepted' || choice === 'ours')
    return { kind: 'clean', view: viewOf(choice, party) };
  return { kind: choice };
}

const viewOf = (choice: 'base' | 'accepted' | 'ours', party: string | null): View =>
  choice === 'ours' ? (party === null ? { kind: 'base' } : { kind: 'party', party }) : { kind: choice };

/** What stands in the editor now, not what was stored some keystrokes ago. */
function paperOf(session: EditorApi, asked: ExportAsked): Paper {
  const { rolling, origins } = session.content();
  return exportPaper({ document: rolling, origins }, asked, localDay(new Date().toISOString()));
}

function send(leaving: Leaving, destination: Destination, paper: Paper, isDraft: boolean): Promise<boolean> {
  const { t } = leaving;
  const name = fileNameOf([paper.title], t('leave.textName'));
  const pdf = () => bridge().renderPdf({ paper });
  if (destination === 'print')
    return print(leaving, name, isDraft ? async () => twoPages(await pdf(), name) : pdf);
  return saveToFile(leaving, {
    kind: destination,
    name,
    title: t('leave.saveTextTitle'),
    ...(destination === 'pdf' && { standard: askedStandard(paper.setting) }),
    bytes: destination === 'pdf' ? pdf : () => writeDocxInWorker(paper, { name }),
  });
}

const twoPages = (pdf: Result<Uint8Array>, name: string): Result<Uint8Array> | Promise<Result<Uint8Array>> =>
  pdf.ok ? twoUpInWorker(pdf.value, { name }) : pdf;

interface IntoAsked {
  readonly received: ReceivedFile;
  readonly session: EditorApi;
  readonly party: string;
  readonly said: Parameters<typeof writeIntoReceived>[4];
}

/** True when it has left. What could not be written is said then, and what was taken out of the file. */
async function sendInto(leaving: Leaving, { received, session, party, said }: IntoAsked): Promise<boolean> {
  const { t } = leaving;
  let written: WrittenInto | null = null;
  const left = await saveToFile(leaving, {
    kind: 'docx',
    name: fileNameOf([received.file.name.replace(/\.[^.]*$/, ''), party], t('leave.textName')),
    title: t('leave.saveTextTitle'),
    bytes: async () => {
      const result = await writeIntoReceived(
        received,
        session,
        party,
        localDay(new Date().toISOString()),
        said,
      );
      if (!result.ok) return result;
      written = result.value;
      return ok(result.value.bytes);
    },
  });
  if (left && written !== null) tellInto(written, t);
  return left;
}

function tellInto({ left, leftRemarks, removed }: WrittenInto, t: Leaving['t']): void {
  if (leftRemarks > 0) toastProblem(t('export.intoLeftRemarks', { count: leftRemarks }));
  if (left.length > 0) toastProblem(t('export.intoLeft', { count: left.length }));
  if (removed.length > 0) toastProblem(t('export.intoRemoved', { things: removed.slice(0, 4).join(', ') }));
}
