/**
 * What the capital said about the words of a group, in its sheet: private by edge, lock and word, as in the list of
 * instructions. Those about the group come first, then those about its whole paragraph.
 */

import { Link2, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { bareWords } from '#domain/positions/quotation';
import { instructionsOf } from '#renderer/data/instructions';
import type { Anchor, InstructionRecord } from '#renderer/data/records';
import { useLive } from '#renderer/data/useLive';
import type { EditorSession } from '#renderer/editor/EditorSession';
import type { GroupRow } from '#renderer/editor/editorApi';

/** More than this the list of instructions shows. */
const most = 3;

interface SheetInstructionsProps {
  readonly documentId: string;
  readonly session: EditorSession;
  readonly group: GroupRow;
}

export function SheetInstructions({ documentId, session, group }: SheetInstructionsProps) {
  const { t } = useTranslation('instructions');
  const instructions = useLive(instructionsOf, documentId);
  const here = instructions ? instructionsOn(session, group, instructions) : [];
  if (here.length === 0) return null;
  const nameOf = ({ position, anchor }: InstructionRecord) =>
    [
      t(`position.${position}`),
      anchor ? (session.placeOf(anchor.block) ?? `“${bareWords(anchor.quote)}”`) : t('scope.document'),
    ].join(', ');
  return (
    <ul className="sheet__instructions" title={t('privateHint')}>
      {here.slice(0, most).map(({ id, position, redLine, fallback, remark, linkedTo }) => (
        <li key={id}>
          <Lock size={12} aria-label={t('private')} /> <strong>{t(`position.${position}`)}</strong>
          {redLine && (
            <>
              {' '}
              {t(`rule.${redLine.rule}`)}: <q>{redLine.words}</q>
            </>
          )}
          {fallback !== '' && (
            <span>
              {' '}
              <span className="quiet">{t('form.fallback')}:</span> {fallback}
            </span>
          )}
          {remark !== '' && <span className="quiet"> {remark}</span>}
          {instructions?.map((other) =>
            other.id === linkedTo || other.linkedTo === id ? (
              <span key={other.id} className="sheet__link">
                <Link2 size={12} aria-hidden />{' '}
                {t(other.id === linkedTo ? 'onlyAgainst' : 'inExchange', { other: nameOf(other) })}
              </span>
            ) : null,
          )}
        </li>
      ))}
    </ul>
  );
}

/** Those whose words the group touches, then those of its paragraph; each where the open text has it now. */
function instructionsOn(
  session: EditorSession,
  group: GroupRow,
  instructions: readonly InstructionRecord[],
): readonly InstructionRecord[] {
  const words = session.anchorOfGroup(group.key);
  const now = new Map(session.places().map(({ id, anchor, lost }) => [id, lost ? null : anchor]));
  const placed = instructions.flatMap((record) => {
    const anchor = now.get(record.id) ?? null;
    return anchor?.block === group.block ? [{ record, anchor }] : [];
  });
  const about = placed.filter(
    ({ record, anchor }) => record.scope === 'group' && words !== null && touches(anchor, words),
  );
  const paragraph = placed.filter(({ record }) => record.scope === 'paragraph');
  return [...about, ...paragraph].map(({ record }) => record);
}

const touches = (a: Anchor, b: Anchor): boolean => a.from < b.to && b.from < a.to;
