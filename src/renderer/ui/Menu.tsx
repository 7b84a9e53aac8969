/** A menu behind a button. Not modal, so that nothing of the page is frozen or restyled by it. */

import type { LucideIcon } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { Kbd } from './Kbd';
import './menu.css';

export interface MenuAction {
  readonly label: string;
  readonly icon?: LucideIcon;
  /** In the notation of `src/bridge/commands.ts`. */
  readonly keys?: string | null;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
}

/** A line between two groups of actions. */
export type MenuEntry = MenuAction | 'line';

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly entries: readonly MenuEntry[];
  readonly align?: 'start' | 'end';
}

export function Menu({ trigger, entries, align = 'start' }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="ui-menu" align={align} sideOffset={4} collisionPadding={8}>
          {entries.map((entry, place) =>
            entry === 'line' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
              <DropdownMenu.Separator key={place} className="ui-menu__line" />
            ) : (
              <Item key={entry.label} action={entry} />
            ),
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Item({ action }: { readonly action: MenuAction }) {
  const Icon = action.icon;
  return (
    <DropdownMenu.Item
      className={`ui-menu__item ${action.danger ? 'ui-menu__item--danger' : ''}`}
      disabled={action.disabled ?? false}
      onSelect={action.onSelect}
    >
      {Icon && <Icon size={14} aria-hidden />}
      <span className="ui-menu__label">{action.label}</span>
      {action.keys && <Kbd keys={action.keys} />}
    </DropdownMenu.Item>
  );
}
