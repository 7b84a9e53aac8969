/** What a coalition does not agree on, place by place, with who stands where; choosing one shows it in the text. */

import { useTranslation } from 'react-i18next';
import type { PartyCode } from '#domain/notation/notation';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { PartyBadge } from '#renderer/ui/PartyBadge.tsx';

interface SplitsProps {
  readonly session: EditorSession;
  /** Keys of the groups. */
  readonly splits: readonly string[];
  /** The members of the coalition. */
  readonly members: readonly PartyCode[];
  readonly nameOf: (code: PartyCode) => string;
  readonly onJump: (key: string) => void;
}

export function Splits({ session, splits, members, nameOf, onJump }: SplitsProps) {
  const { t } = useTranslation('seeing');
  if (splits.length === 0) return null;
  const rows = splits.flatMap((key) => session.groupRow(key) ?? []);
  const among = (codes: readonly PartyCode[]) => codes.filter((code) => members.includes(code));
  return (
    <details className="document__splits">
      <summary>{t('splits.title', { count: splits.length })}</summary>
      <ul>
        {rows.map((row) => (
          <li key={row.key}>
            <button type="button" className="document__split" onClick={() => onJump(row.key)}>
              {row.place && <span className="quiet tabular">{row.place}</span>}
              <q className="document__split-words">{row.text}</q>
              {among(row.supports).map((code) => (
                <PartyBadge key={`+${code}`} code={code} sign="+" name={nameOf(code)} />
              ))}
              {among(row.opposes).map((code) => (
                <PartyBadge key={`-${code}`} code={code} sign="-" name={nameOf(code)} />
              ))}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
