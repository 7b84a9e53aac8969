/** How texts are shown: page width, line numbers, dark or light, nothing but the text. */

import { useCommands } from '../commands/registry';
import { type Setting, setSetting, useSetting } from '../data/settings';
import { useWorkspace } from '../state/workspace';
import { applyReadingWidth, applyTheme, isDark, nextWidth } from './appearance';

export function useLookCommands(): void {
  const width = useSetting('readingWidth') ?? 1;
  const lineNumbers = useSetting('lineNumbers') ?? false;
  const { focused, setFocused } = useWorkspace();
  const setWidth = (next: number) => {
    applyReadingWidth(next);
    void setSetting('readingWidth', next);
  };
  const setTheme = (theme: Setting<'theme'>) => {
    applyTheme(theme);
    void setSetting('theme', theme);
  };
  useCommands({
    'view.wider': () => setWidth(nextWidth(width, 1)),
    'view.narrower': () => setWidth(nextWidth(width, -1)),
    'view.dark': () => setTheme(isDark() ? 'light' : 'dark'),
    'view.lineNumbers': () => void setSetting('lineNumbers', !lineNumbers),
    'view.focus': () => setFocused(!focused),
  });
}
