/**
 * The start of the main process. What must be said before Electron is ready is said here, in this
 * order: where the data lies, the sandbox, the silence, the scheme, whether the data can be written,
 * the single instance. The rest is `application.ts`.
 */

import { join } from 'node:path';
import { app, protocol } from 'electron';
import * as v from 'valibot';
import { Application } from './application';
import { takesFiles } from './dataFolder';
import { tellFault, tellUnwritable } from './dialogs';
import { filesOfCommandLine } from './launchFiles';
import { faultName, Log } from './log';
import { loadSavedState } from './savedState';
import { guardNavigation } from './security/navigation';
import { silenceChromium, silenceWebRtc } from './security/network';
import { appScheme, type Origins, parseUrl } from './security/origin';
import { dataFolderOf, languageOfSystem } from './surroundings';

const devServer = DEVELOPMENT ? (parseUrl(process.env.ELECTRON_RENDERER_URL ?? '')?.origin ?? null) : null;
const origins: Origins = { devOrigin: devServer };

const chosenFolder = dataFolderOf(process.env);
if (chosenFolder !== null) app.setPath('userData', chosenFolder);

const stateFile = join(app.getPath('userData'), 'window.json');
const log = new Log(join(app.getPath('userData'), 'logs', 'main.log'));
const saved = loadSavedState(stateFile);

// Every window asks for the sandbox itself. With Electron's own switch, which a container's root needs,
// forcing it here as well would keep each child process from starting.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
silenceChromium(app.commandLine, origins);
// The words in Chromium's own parts (the menus of text fields, the print dialog) and how its fields write dates and
// hours follow the interface: the day first and 24 hours in each of its languages. Chromium has no Kazakh.
const chromiumLanguages = { en: 'en-GB', ru: 'ru', kk: 'ru' } as const;
if (saved.language !== null) app.commandLine.appendSwitch('lang', chromiumLanguages[saved.language]);
protocol.registerSchemesAsPrivileged([
  { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

/** What a second start hands to the first: absolute paths. */
const handedOver = v.strictObject({ files: v.pipe(v.array(v.string()), v.maxLength(200)) });

const named = filesOfCommandLine(process.argv, { cwd: process.cwd(), packaged: app.isPackaged });

if (!takesFiles(app.getPath('userData'))) void giveUp();
else if (app.requestSingleInstanceLock({ files: named.slice(0, 200) })) run();
else app.quit();

async function giveUp(): Promise<void> {
  await app.whenReady();
  tellUnwritable(
    saved.language ?? languageOfSystem(app.getPreferredSystemLanguages()),
    app.getPath('userData'),
  );
  app.exit(1);
}

function run(): void {
  const surroundings = { origins, development: DEVELOPMENT, mainFolder: __dirname, stateFile, saved, log };
  const application = new Application(surroundings);
  catchFaults(application);
  app.on('web-contents-created', (_event, contents) => {
    guardNavigation(contents, origins);
    silenceWebRtc(contents);
  });
  app.on('second-instance', (_event, _argv, _cwd, data) => {
    const handed = v.safeParse(handedOver, data);
    application.focus();
    if (handed.success) void application.openPaths(handed.output.files);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void application.openPaths([path]);
  });
  app.on('before-quit', () => application.quitBegins());
  app.on('window-all-closed', () => application.windowsAreClosed());
  app.on('accessibility-support-changed', (_event, running) => application.tellScreenReader(running));
  app.on('activate', () => {
    if (app.isReady()) application.focus();
  });
  void application.openPaths(named);
  void app.whenReady().then(() => application.start());
}

/** A bug in main is logged without its message and told once; the window and its unsaved text live on. */
function catchFaults(application: Application): void {
  let told = false;
  const note = (fault: unknown) => {
    log.note('main.fault', { fault: faultName(fault) });
    if (told) return;
    told = true;
    tellFault(application.language);
  };
  process.on('uncaughtException', note);
  process.on('unhandledRejection', note);
}
