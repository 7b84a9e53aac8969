/**
 * One proposal as a row of the list: what is asked for, by whom and against whom, and, on the chosen
 * row, what may be done about it. Contested and ours are said by word and form, not by colour alone.
 */

import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyCode } from '#domain/notation/notation';
import { Button } from '#renderer/ui/Button.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { PartyBadge } from '#renderer/ui/PartyBadge.tsx';
import { fromWords } from './fromWords';
import { canAct, keysOf, type ProposalAction, proposalActions } from './proposalActions';
import type { ProposalEntry } from './proposalView';

interface ProposalLineProps {
  readonly entry: ProposalEntry;
  readonly chosen: boolean;
  /** False while several are chosen: then the bar above the list acts on all of them. */
  readonly alone: boolean;
  /** The delegation's code; null while it is not chosen, then nothing can be signed. */
  readonly party: PartyCode | null;
  readonly nameOf: (party: PartyCode) => string;
  readonly onAction: (entries: readonly ProposalEntry[], action: ProposalAction) => void;
}

/** Drawn anew only where something of it has changed: a list is drawn after every edit. */
export const ProposalLine = memo(function ProposalLine(props: ProposalLineProps) {
  const { entry, chosen, alone, party, nameOf, onAction } = props;
  const marks = [
    entry.contested ? 'proposal--contested' : '',
    entry.ours === null ? '' : 'proposal--ours',
    chosen ? 'proposal--chosen' : '',
  ];
  return (
    <div className={`proposal ${marks.join(' ')}`} data-depth={Math.min(entry.depth, 3)}>
      <ProposalWords entry={entry} />
      <p className="proposal__parties">
        {signedParties(entry).map(({ code, sign }) => (
          <PartyBadge key={sign + code} code={code} sign={sign} ours={code === party} name={nameOf(code)} />
        ))}
        <ProposalMarks entry={entry} />
      </p>
      {chosen && alone && party !== null && (
        <ProposalButtons entry={entry} party={party} onAction={onAction} />
      )}
    </div>
  );
});

/** Who asks for it comes first: on words to be deleted, those that are against the words. */
function signedParties({ kind, supports, opposes }: ProposalEntry) {
  const plus = supports.map((code) => ({ code, sign: '+' }) as const);
  const minus = opposes.map((code) => ({ code, sign: '-' }) as const);
  return kind === 'deletion' ? [...minus, ...plus] : [...plus, ...minus];
}

function ProposalWords({ entry }: { readonly entry: ProposalEntry }) {
  const { t } = useTranslation('proposals');
  const { kind, oldWords, newWords, from } = entry;
  return (
    <p className="proposal__words">
      <span className="proposal__kind">{t(`kind.${kind}`)}</span>{' '}
      {oldWords !== null && <del className="proposal__old">{oldWords || t('wordsNone')}</del>}
      {kind === 'replacement' && (
        <>
          <span className="proposal__arrow" aria-hidden>
            {' → '}
          </span>
          <span className="visually-hidden">{t('arrow')}</span>
        </>
      )}
      {newWords !== null &&
        (kind === 'bracketed' ? (
          <span className="proposal__open">{newWords || t('wordsNone')}</span>
        ) : (
          <ins className="proposal__new">{newWords || t('wordsNone')}</ins>
        ))}
      {from !== null && <span className="proposal__kind"> {fromWords(from.place, t)}</span>}
    </p>
  );
}

function ProposalMarks({ entry }: { readonly entry: ProposalEntry }) {
  const { t } = useTranslation('proposals');
  return (
    <span className="proposal__marks">
      {entry.contested && <span className="proposal__contested">{t('sign.contested')}</span>}
      {entry.ours !== null && (
        <span className="proposal__mine">{t(entry.ours === '+' ? 'sign.oursFor' : 'sign.oursAgainst')}</span>
      )}
      {entry.depth > 0 && <span className="proposal__nested">{t('sign.nested')}</span>}
    </span>
  );
}

function ProposalButtons(
  props: Pick<ProposalLineProps, 'entry' | 'onAction'> & { readonly party: PartyCode },
) {
  const { t } = useTranslation('proposals');
  const { entry, party, onAction } = props;
  return (
    <div className="proposal__actions">
      {proposalActions
        .filter((action) => canAct(entry, action))
        .map((action) => {
          const keys = keysOf(action);
          return (
            <Button
              key={action}
              title={t(`action.${action}Hint`, { party })}
              onClick={() => onAction([entry], action)}
            >
              {t(`action.${wordOf(action, entry)}`)}
              {keys !== null && <Kbd keys={keys} />}
            </Button>
          );
        })}
    </div>
  );
}

/** On words that someone would delete, `+` keeps them: *Support* alone would read as the opposite. */
function wordOf(action: ProposalAction, entry: ProposalEntry) {
  if (entry.kind !== 'deletion' || action === 'withdraw') return action;
  return action === 'support' ? 'keep' : 'delete';
}
