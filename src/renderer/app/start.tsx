/**
 * From an empty page to the first screen: the database is opened and the system asked at the same time, then
 * the language is known, then React draws. Until a database stands open, nothing can be written.
 */

import { createRoot } from 'react-dom/client';
import type { AppInfo } from '#bridge/api';
import { bridge } from '../bridge';
import { listenForCommands } from '../commands/listen';
import { type Opening, openDatabase } from '../data/opening';
import { setting } from '../data/settings';
import { drawEverything } from '../editor/folding/everything';
import { changeLanguage, languageOf, startI18n } from '../i18n';
import { loadAhead } from '../ui/later';
import { App } from './App.tsx';
import { applyReadingWidth, applyTheme, applyZoom } from './appearance';
import { saveWhenLeaving } from './closing';
import { isUsable, OpeningScreen } from './OpeningScreen.tsx';
import { rememberWorkspace } from './remember';

export async function start(element: HTMLElement): Promise<void> {
  const [opening, info] = await Promise.all([openDatabase(), systemInfo()]);
  const usable = isUsable(opening);
  const chosen = usable ? await setting('language') : null;
  const language = chosen ?? languageOf(info.locale);
  await startI18n(language);
  await changeLanguage(language);
  void bridge().setLanguage({ language });
  document.documentElement.dataset.motion = info.underTest ? 'none' : 'usual';
  drawEverything(info.screenReader);
  bridge().onScreenReader(drawEverything);
  if (usable) await prepare(info);
  draw(element, opening, info);
  loadAhead();
}

/** What needs an open database: the look as chosen, the desk as it was left, saving when leaving. */
async function prepare(info: AppInfo): Promise<void> {
  applyTheme(await setting('theme'));
  applyZoom(await setting('zoom'));
  void bridge().setInterfaceZoom({ factor: await setting('interfaceZoom') });
  applyReadingWidth(await setting('readingWidth'));
  await rememberWorkspace();
  saveWhenLeaving(bridge());
  listenForCommands(bridge(), info.platform === 'darwin');
}

function draw(element: HTMLElement, opening: Opening, info: AppInfo): void {
  createRoot(element).render(
    isUsable(opening) ? <App info={info} /> : <OpeningScreen opening={opening} info={info} />,
  );
}

async function systemInfo(): Promise<AppInfo> {
  const answer = await bridge().appInfo();
  if (answer.ok) return answer.value;
  console.error('The system did not say what it is.', answer.error);
  return {
    version: '',
    platform: 'linux',
    locale: navigator.language,
    electron: '',
    chromium: '',
    dataFolder: '',
    underTest: false,
    screenReader: false,
  };
}
