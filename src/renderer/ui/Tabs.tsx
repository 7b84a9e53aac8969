/** Panels of which one is seen. Arrow keys walk the tabs; a hidden panel is not mounted. */

import type { LucideIcon } from 'lucide-react';
import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import './tabs.css';

export interface Tab<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  /** Stands for the label while the tab is not the chosen one: for rows that are too narrow for all words. */
  readonly icon?: LucideIcon;
  readonly content: ReactNode;
}

interface TabsProps<T extends string> {
  /** Name of the row of tabs, for screen readers. */
  readonly label: string;
  readonly tabs: readonly Tab<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

export function Tabs<T extends string>({ label, tabs, value, onChange }: TabsProps<T>) {
  const choose = (chosen: string) => {
    const tab = tabs.find((candidate) => candidate.value === chosen);
    if (tab) onChange(tab.value);
  };
  return (
    <Radix.Root className="ui-tabs" value={value} onValueChange={choose}>
      <Radix.List className="ui-tabs__list" aria-label={label}>
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.value}
            value={tab.value}
            className={tab.icon ? 'ui-tabs__tab ui-tabs__tab--icon' : 'ui-tabs__tab'}
            title={tab.icon && typeof tab.label === 'string' ? tab.label : undefined}
          >
            {tab.icon && <tab.icon size={15} aria-hidden />}
            <span className="ui-tabs__label">{tab.label}</span>
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.value} value={tab.value} className="ui-tabs__panel">
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
