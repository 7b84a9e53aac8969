/**
 * Export and print of an open text, by the commands of the file menu: a small question about what to
 * put on paper, then the file or the printer. Mount it once beside each open text; it shows nothing
 * until it is asked. Annotations have no way into it.
 */

import { Lock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { View } from '#domain/notation/notation';
import type { ExportStyle } from '#domain/paper/exportStyles';
import type { Paper, PaperSetting } from '#domain/paper/paper';
import { askedStandard } from '#domain/paper/standard';
import { ok, type Result } from '#domain/result';
import { bridge } from '#renderer/bridge';
import { useCommands } from '#renderer/commands/registry';
import { reasonsOf } from '#renderer/data/reasons';
import { sharedRemarksOf } from '#renderer/data/sharedRemarks';
import { useLive } from '#renderer/data/useLive';
import { type OurParty, useOurParty } from '#renderer/data/useOurParty';
import type { EditorApi } from '#renderer/editor/editorApi';
import { localDay } from '#renderer/i18n/dates';
import { useSession } from '#renderer/state/openTexts';
import { toastProblem } from '#renderer/state/toasts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { CheckField } from '#renderer/ui/Field.tsx';
import { twoUpInWorker, type WrittenInto, writeDocxInWorker } from '#renderer/workers/writing';
import { type ExportAsked, exportPaper, standingReasons, standingRemarks } from './exportStyles';
import { type ReceivedFile, receivedWordFile, writeIntoReceived } from './intoReceived';
import { fileNameOf, type Leaving, print, saveToFile } from './leave';
import { PageSettings } from './PageSettings.tsx';
import { type Choice, type ChosenOptions, noOptions, proposing, StyleOptions } from './StyleOptions.tsx';
import './composer.css';

export type Destination = 'docx' | 'pdf' | 'print';

export function DocumentExport({ documentId }: { readonly documentId: string }) {
  const session = useSession(documentId);
  const ours = useOurParty();
  const [destination, setDestination] = useState<Destination | null>(null);
  const ask = (where: Destination) => (session === null ? null : () => setDestination(where));
  useCommands({
    'file.exportDocx': ask('docx'),
    'file.exportPdf': ask('pdf'),
    'file.print': ask('print'),
  });
  if (session === null || destination === null) return null;
  const close = () => setDestination(null);
  return (
    <ExportDialog
      documentId={documentId}
      session={session}
      ours={ours}
      destination={destination}
      onClose={close}
    />
  );
}

interface ExportDialogProps {
  readonly documentId: string;
  readonly session: EditorApi;
  readonly ours: OurParty;
  readonly destination: Destination;
  readonly onClose: () => void;
}

const titles = { docx: 'export.titleDocx', pdf: 'export.titlePdf', print: 'export.titlePrint' } as const;

export function ExportDialog({ documentId, session, ours, destination, onClose }: ExportDialogProps) {
  const { t } = useTranslation('notes');
  const { party, nameOf } = ours;
  const [choice, setChoice] = useState<Choice>('rolling');
  const [options, setOptions] = useState<ChosenOptions>(noOptions);
  const { emphasis, onlyOurs, withReasons, withRemarks } = options;
  const [setting, setSetting] = useState<PaperSetting>({});
  const [isDraft, setIsDraft] = useState(false);
  const [working, setWorking] = useState(false);
  const reasons = useLive(reasonsOf, documentId) ?? [];
  const shared = useLive(sharedRemarksOf, documentId) ?? [];
  const received = useLive(receivedWordFile, documentId) ?? null;
  /** It leaves as it stands: there are no proposals in it, and no circulated text behind it. */
  const isOwnDraft = session.draft === true;
  const canGoInto = destination === 'docx' && party !== null && received !== null;
  const choices: readonly Choice[] = [
    ...proposing,
    ...(canGoInto ? ['into' as const] : []),
    'base',
    'accepted',
    ...(party === null ? [] : ['ours' as const]),
  ];
  const go = async () => {
    if (working) return;
    setWorking(true);
    if (choice === 'into' && received !== null && party !== null) {
      const said = {
        reasons: withReasons ? standingReasons(reasons, session.places()) : [],
        remarks: withRemarks ? standingRemarks(shared, session.content().rolling, party) : [],
      };
      const wish = { received, session, party, said };
      const left = await sendInto({ bridge: bridge(), t, fromStored: false }, wish);
      setWorking(false);
      if (left) onClose();
      return;
    }
    const isProposing = !isOwnDraft && proposing.includes(choice);
    const paper = paperOf(session, {
      style: styleOf(choice === 'into' ? 'tracked' : choice, emphasis, party),
      only: isProposing && onlyOurs && party !== null ? [party] : [],
      reasons: isProposing && withReasons ? standingReasons(reasons, session.places()) : [],
      remarks:
        choice === 'rolling' && withRemarks && !onlyOurs
          ? standingRemarks(shared, session.content().rolling, party ?? '')
          : [],
      setting,
    });
    const left = await send({ bridge: bridge(), t, fromStored: false }, destination, paper, isDraft);
    setWorking(false);
    if (left) onClose();
  };
  return (
    <Dialog
      title={t(titles[destination])}
      closeLabel={t('export.close')}
      onClose={onClose}
      onSubmit={() => void go()}
      footer={
        <>
          <Button onClick={onClose}>{t('export.cancel')}</Button>
          <Button look="primary" type="submit" disabled={working}>
            {working ? t('leave.working') : t(`export.go.${destination}`)}
          </Button>
        </>
      }
    >
      <div className="export">
        {isOwnDraft && shared.length > 0 && (
          <CheckField
            label={t(destination === 'docx' ? 'export.remarksComments' : 'export.remarksNotes')}
            checked={withRemarks}
            onChange={(on) => setOptions({ ...options, withRemarks: on })}
          />
        )}
        {!isOwnDraft && (
          <fieldset className="export__views">
            <legend>{t('export.what')}</legend>
            {choices.map((each) => (
              <div key={each} className="export__choice">
                <label className="export__view">
                  <input
                    type="radio"
                    name="view"
                    checked={each === choice}
                    onChange={() => setChoice(each)}
                  />
                  {t(`export.view.${each}`, { party: party === null ? '' : nameOf(party) })}
                </label>
                {each === choice && (
                  <StyleOptions
                    choice={each}
                    destination={destination}
                    party={party === null ? null : nameOf(party)}
                    hasReasons={reasons.length > 0}
                    hasRemarks={shared.length > 0}
                    options={options}
                    onChange={setOptions}
                  />
                )}
              </div>
            ))}
          </fieldset>
        )}
        {choice !== 'into' && (
          <PageSettings destination={destination} setting={setting} onChange={setSetting} />
        )}
        {destination === 'print' && (
          <CheckField label={t('export.twoUp')} checked={isDraft} onChange={setIsDraft} />
        )}
        <p className="export__private">
          <Lock size={12} aria-hidden /> {t(withRemarks ? 'export.privateOnly' : 'export.private')}
        </p>
      </div>
    </Dialog>
  );
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

/** True when it has left; then the question is answered. */
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
