/** The button of a line of the list: what puts it right, takes it back, or leads to where it is decided. */

import type { PartyCode } from '#domain/notation/notation';
import { pagesWithoutText } from '#formats/scan/pagesWithoutText';
import { Button } from '#renderer/ui/Button.tsx';
import { goToAuthor } from './AuthorsTable.tsx';
import type { Translate } from './FindingSentence.tsx';
import type { Finding } from './findings';
import { SuggestionChoice, YesNo } from './SuggestionChoice.tsx';
import type { ReviewWays } from './useReview';

export interface FindingActionProps {
  readonly finding: Finding;
  readonly ways: ReviewWays;
  /** Of the note, where it names one. */
  readonly organisation: string | null;
  /** Whose proposals are that name nobody, and who was chosen for one in its line, by its key. */
  readonly usual: PartyCode;
  readonly chosen: Map<string, PartyCode>;
  /** Reads pages without text from their pictures; null where the file can have none. */
  readonly onRecognise: (() => void) | null;
  readonly t: Translate;
}

/** Each kind of line has its own; a warning mostly has none. */
export function FindingAction(props: FindingActionProps) {
  const { finding, ways, organisation, usual, chosen, t } = props;
  switch (finding.kind) {
    case 'warning':
      return <WarningAction {...props} finding={finding} />;
    case 'mismatch':
      return null;
    case 'join': {
      const { seam, bracket } = finding;
      return <Act name={t('twoParagraphs')} onAct={() => ways.correct({ kind: 'part', seam, bracket })} />;
    }
    case 'diagnostic':
      return <RepairAction finding={finding} ways={ways} t={t} />;
    case 'suggestion':
      return <SuggestionChoice {...{ finding, ways, organisation, usual, chosen }} />;
    case 'offer':
      return <YesNo onYes={() => ways.correct(finding.correction)} onNo={() => ways.decline(finding.key)} />;
    case 'taken':
      return <Act name={t('takeBack')} onAct={() => ways.takeBack(finding.place)} />;
  }
}

type Of<K extends Finding['kind']> = Extract<Finding, { kind: K }>;

/** Pages without text can be recognised, and an author whom nobody knows gets a party. */
function WarningAction({
  finding: { warning },
  onRecognise,
  t,
}: Pick<FindingActionProps, 'onRecognise' | 't'> & { readonly finding: Of<'warning'> }) {
  if (onRecognise && pagesWithoutText([warning]).length > 0)
    return <Act name={t('recognisePages')} hint={t('recogniseHint')} onAct={onRecognise} />;
  if (warning.code !== 'tracked.authorUnknown') return null;
  return <Act name={t('authors.choose')} onAct={() => goToAuthor(String(warning.facts?.name ?? ''))} />;
}

/** The repair of an irregular bracket, or what the person has to decide where none is obvious. */
function RepairAction({
  finding: { repair, diagnostic },
  ways,
  t,
}: Pick<FindingActionProps, 'ways' | 't'> & { readonly finding: Of<'diagnostic'> }) {
  if (repair === null)
    return <span className="quiet">{t(`decide.${diagnostic.code}`, { subject: diagnostic.subject })}</span>;
  return <Act name={t(`repairOf.${diagnostic.code}`)} onAct={() => ways.correct(repair)} />;
}

interface ActProps {
  readonly name: string;
  readonly hint?: string;
  readonly onAct: () => void;
}

const Act = ({ name, hint, onAct }: ActProps) => (
  <Button look="quiet" onClick={onAct} title={hint}>
    {name}
  </Button>
);
