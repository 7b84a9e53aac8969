/**
 * A party by its code, with its sign and whether it is the delegation's own: frame, sign and fill say
 * it without colour. The full name shows on hover and is what a screen reader says.
 */

import './badge.css';

interface PartyBadgeProps {
  readonly code: string;
  readonly sign?: '+' | '-';
  readonly ours?: boolean;
  /** The party's full name in the person's language; the code where nobody knows it. */
  readonly name?: string;
}

export function PartyBadge({ code, sign, ours = false, name = code }: PartyBadgeProps) {
  const look = sign === '+' ? 'ui-party--plus' : sign === '-' ? 'ui-party--minus' : '';
  const printed = sign === '-' ? '−' : (sign ?? '');
  return (
    <span className={`ui-party ${look} ${ours ? 'ui-party--ours' : ''}`} title={`${printed}${name}`}>
      <span aria-hidden>
        {printed}
        {code}
      </span>
      <span className="visually-hidden">{`${printed}${name}`}</span>
    </span>
  );
}
