/** One line of the list: what it is about, which leads to its place, and what can be done. */

import { AlertTriangle, ArrowRight, Check, Lightbulb } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { FindingAction, type FindingActionProps } from './FindingAction.tsx';
import { FindingSentence } from './FindingSentence.tsx';
import { placeOfFinding } from './findings';

interface FindingLineProps extends Omit<FindingActionProps, 't'> {
  readonly onGo: (block: string) => void;
}

/** Drawn again only when it says something else: a long list stands under every correction. */
export const FindingLine = memo(function FindingLine({ onGo, ...action }: FindingLineProps) {
  const { t } = useTranslation('import');
  const { finding } = action;
  const place = placeOfFinding(finding);
  const isDone = finding.kind === 'taken';
  const isOffer = finding.kind === 'suggestion' || finding.kind === 'offer';
  const Icon = isDone ? Check : isOffer ? Lightbulb : AlertTriangle;
  return (
    <li className="import__finding" data-kind={finding.kind}>
      <Icon size={13} aria-hidden />
      {place === null ? (
        <span className="import__sentence selectable" tabIndex={-1}>
          <FindingSentence finding={finding} t={t} />
          {finding.kind === 'warning' && <span className="import__words">{t('wholeFile')}</span>}
        </span>
      ) : (
        <button type="button" className="import__sentence" onClick={() => onGo(place)}>
          <FindingSentence finding={finding} t={t} />
          <ArrowRight className="import__goes" size={12} aria-hidden />
        </button>
      )}
      <FindingAction {...action} t={t} />
    </li>
  );
}, isSameLine);

/** The list is worked out anew with each answer of the worker; most of it says what it said. */
function isSameLine(a: FindingLineProps, b: FindingLineProps): boolean {
  const { finding: one, ...around } = a;
  const { finding: other, ...aroundOther } = b;
  return (
    Object.entries(around).every(
      ([name, value]) => value === aroundOther[name as keyof typeof aroundOther],
    ) &&
    (one === other || JSON.stringify(one) === JSON.stringify(other))
  );
}
