/**
 * A place to write in which `@` names a party: a short list offers those whose code or name begins with
 * what was typed; arrows choose, Enter or Tab takes, Escape closes the list and nothing else.
 */

import {
  type ComponentProps,
  type KeyboardEvent,
  type Ref,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { completedMention, mentionAt, suggestionsFor } from '#domain/positions/mentions';
import { useMentionables } from './useMentionables';

type MentionAreaProps = Omit<ComponentProps<'textarea'>, 'onChange' | 'value' | 'ref'> & {
  readonly value: string;
  readonly areaRef: Ref<HTMLTextAreaElement>;
  readonly onText: (text: string) => void;
};

export function MentionArea({ value, areaRef, onText, ...rest }: MentionAreaProps) {
  const list = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(areaRef, () => area.current as HTMLTextAreaElement, []);
  const parties = useMentionables();
  const [caret, setCaret] = useState(0);
  const [chosen, setChosen] = useState(0);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const begun = mentionAt(value, caret);
  const offered = begun === null || begun.from === closedAt ? [] : suggestionsFor(begun.typed, parties);
  const current = offered[Math.min(chosen, offered.length - 1)];
  const take = (code: string) => {
    if (begun === null) return;
    const done = completedMention(value, caret, begun, code);
    onText(done.text);
    setCaret(done.caret);
    setChosen(0);
    // The new text is in the page only after React has drawn it.
    requestAnimationFrame(() => area.current?.setSelectionRange(done.caret, done.caret));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (current === undefined || event.ctrlKey || event.metaKey) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) setChosen((chosen + by + offered.length) % offered.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(current.code);
    else if (event.key === 'Escape') setClosedAt(begun?.from ?? null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="mention">
      <textarea
        {...rest}
        ref={area}
        value={value}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={current === undefined ? undefined : `${list}-${current.code}`}
        onKeyDown={onKeyDown}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onChange={(event) => {
          setCaret(event.target.selectionStart);
          setChosen(0);
          onText(event.target.value);
        }}
      />
      <Offered id={list} parties={offered} current={current?.code ?? null} onTake={take} />
    </div>
  );
}

interface OfferedProps {
  readonly id: string;
  readonly parties: ReturnType<typeof suggestionsFor>;
  /** The code that Enter takes; null while nothing is offered. */
  readonly current: string | null;
  readonly onTake: (code: string) => void;
}

function Offered({ id, parties, current, onTake }: OfferedProps) {
  const { t } = useTranslation('annotations');
  return (
    <div
      id={id}
      className="mention__list"
      role="listbox"
      aria-label={t('mention.offer')}
      hidden={current === null}
    >
      {parties.map(({ code, name }) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text, which names the active option
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are taken in the text
        <div
          key={code}
          id={`${id}-${code}`}
          role="option"
          aria-selected={code === current}
          className="mention__option"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(code)}
        >
          <strong>{code}</strong> {name}
        </div>
      ))}
    </div>
  );
}
