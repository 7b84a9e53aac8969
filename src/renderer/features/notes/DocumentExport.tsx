/**
 * Export and print of an open text, by the commands of the file menu: a small question about what to
 * put on paper, then the file or the printer. Mount it once beside each open text; it shows nothing
 * until it is asked. Annotations have no way into it.
 */

import { Lock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyCode } from '#domain/notation/notation';
import type { PaperSetting } from '#domain/paper/paper';
import { bridge } from '#renderer/bridge';
import { useCommands } from '#renderer/commands/registry';
import { reasonsOf } from '#renderer/data/reasons';
import { sharedRemarksOf } from '#renderer/data/sharedRemarks';
import { useLive } from '#renderer/data/useLive';
import { type OurParty, useOurParty } from '#renderer/data/useOurParty';
import type { EditorApi } from '#renderer/editor/editorApi';
import { useSession } from '#renderer/state/openTexts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { CheckField } from '#renderer/ui/Field.tsx';
import { receivedWordFile } from './intoReceived';
import { type Destination, leaveAs } from './leavingText';
import { PageSettings } from './PageSettings.tsx';
import { type Choice, type ChosenOptions, noOptions, proposing, StyleOptions } from './StyleOptions.tsx';
import './composer.css';

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
  const { withRemarks } = options;
  const [setting, setSetting] = useState<PaperSetting>({});
  const [isDraft, setIsDraft] = useState(false);
  const { reasons, shared, received } = useBeside(documentId);
  /** It leaves as it stands: there are no proposals in it, and no circulated text behind it. */
  const isOwnDraft = session.draft === true;
  const { working, go } = useGoing(async () => {
    const chosen = { choice, options, setting, destination, isDraft, party, reasons, shared, received };
    if (await leaveAs({ bridge: bridge(), t, fromStored: false }, session, chosen)) onClose();
  });
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
          <WithRemarks {...{ destination, options }} onOptions={setOptions} />
        )}
        {!isOwnDraft && (
          <ViewChoice
            choices={choicesFor(destination, party, received !== null)}
            choice={choice}
            destination={destination}
            partyName={party === null ? null : nameOf(party)}
            hasReasons={reasons.length > 0}
            hasRemarks={shared.length > 0}
            options={options}
            onChoice={setChoice}
            onOptions={setOptions}
          />
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

/** What may leave with the text. */
function useBeside(documentId: string) {
  const reasons = useLive(reasonsOf, documentId) ?? [];
  const shared = useLive(sharedRemarksOf, documentId) ?? [];
  const received = useLive(receivedWordFile, documentId) ?? null;
  return { reasons, shared, received };
}

/** One at a time: pressed again while it leaves, nothing more happens. */
function useGoing(leave: () => Promise<void>) {
  const [working, setWorking] = useState(false);
  const go = async () => {
    if (working) return;
    setWorking(true);
    try {
      await leave();
    } finally {
      setWorking(false);
    }
  };
  return { working, go };
}

/** `wasWord`: the Secretariat's own Word file is here, and proposals can be written into it. */
const choicesFor = (
  destination: Destination,
  party: PartyCode | null,
  wasWord: boolean,
): readonly Choice[] => [
  ...proposing,
  ...(destination === 'docx' && party !== null && wasWord ? ['into' as const] : []),
  'base',
  'accepted',
  ...(party === null ? [] : ['ours' as const]),
];

interface ViewChoiceProps extends Pick<ExportDialogProps, 'destination'> {
  readonly choices: readonly Choice[];
  readonly choice: Choice;
  /** Null before a delegation is chosen. */
  readonly partyName: string | null;
  readonly hasReasons: boolean;
  readonly hasRemarks: boolean;
  readonly options: ChosenOptions;
  readonly onChoice: (choice: Choice) => void;
  readonly onOptions: (options: ChosenOptions) => void;
}

/** A draft leaves as it stands, with the remarks that are to be shared or without. */
function WithRemarks({
  destination,
  options,
  onOptions,
}: Pick<ViewChoiceProps, 'destination' | 'options' | 'onOptions'>) {
  const { t } = useTranslation('notes');
  return (
    <CheckField
      label={t(destination === 'docx' ? 'export.remarksComments' : 'export.remarksNotes')}
      checked={options.withRemarks}
      onChange={(withRemarks) => onOptions({ ...options, withRemarks })}
    />
  );
}

/** Which reading leaves; what belongs to the chosen one stands under it. */
function ViewChoice(props: ViewChoiceProps) {
  const { t } = useTranslation('notes');
  const { choices, choice, destination, partyName, hasReasons, hasRemarks, options } = props;
  return (
    <fieldset className="export__views">
      <legend>{t('export.what')}</legend>
      {choices.map((each) => (
        <div key={each} className="export__choice">
          <label className="export__view">
            <input type="radio" name="view" checked={each === choice} onChange={() => props.onChoice(each)} />
            {t(`export.view.${each}`, { party: partyName ?? '' })}
          </label>
          {each === choice && (
            <StyleOptions
              choice={each}
              destination={destination}
              party={partyName}
              hasReasons={hasReasons}
              hasRemarks={hasRemarks}
              options={options}
              onChange={props.onOptions}
            />
          )}
        </div>
      ))}
    </fieldset>
  );
}
