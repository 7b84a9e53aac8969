/**
 * Every permission that a page can ask Electron for, one row each with the reason; all are denied,
 * and so is any name that is not here. The table's type is Electron's own list, so a new permission
 * fails to compile until somebody has thought about it.
 */

import type { Session } from 'electron';

type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;
export type PermissionName = Parameters<RequestHandler>[1] | Parameters<CheckHandler>[1];

export interface Rule {
  readonly allowed: boolean;
  readonly reason: string;
}

const denied = (reason: string): Rule => ({ allowed: false, reason });

const noDevice = denied('No device is spoken to.');
const noNetwork = denied('The application works without any network.');
const noPlace = denied('Where a delegation sits is nobody’s business.');
const noCapture = denied('Nothing is filmed, recorded or captured from the screen.');
const noStoring = denied('A page of another origin never runs, so nothing is stored for one.');

export const permissionRules = {
  ar: noDevice,
  'automatic-fullscreen': denied('The window menu goes full screen; a page may not by itself.'),
  'background-fetch': noNetwork,
  'background-sync': noNetwork,
  'captured-surface-control': noCapture,
  'clipboard-read': denied('Pasting is the person’s act and comes as an event; reading unasked is not.'),
  'clipboard-sanitized-write': denied('Copying is the person’s act and comes as an event.'),
  'deprecated-sync-clipboard-read': denied('Pasting is the person’s act and comes as an event.'),
  'display-capture': noCapture,
  fileSystem: denied('Files go through the dialogs and tokens of the main process.'),
  fullscreen: denied('The window menu goes full screen; a page could imitate the system there.'),
  geolocation: noPlace,
  'geolocation-approximate': noPlace,
  'hand-tracking': noCapture,
  hid: noDevice,
  'idle-detection': denied('Whether the person is at the desk is not watched.'),
  keyboardLock: denied('The system’s keys stay the system’s.'),
  'local-fonts': denied('The list of fonts tells one machine from another; ours are in the package.'),
  'local-network': noNetwork,
  'local-network-access': noNetwork,
  'loopback-network': noNetwork,
  media: noCapture,
  mediaKeySystem: denied('No protected media are played.'),
  midi: noDevice,
  midiSysex: noDevice,
  nfc: noDevice,
  notifications: denied(
    'Reminders are shown by the main process, as discreet as the person wants; a page shows none.',
  ),
  openExternal: denied('External addresses go through a dialog that shows the host.'),
  'payment-handler': noNetwork,
  'periodic-background-sync': noNetwork,
  'persistent-storage': denied('The main process keeps copies; a page’s wish changes nothing.'),
  pointerLock: denied('The pointer stays the person’s.'),
  'screen-wake-lock': denied('The system decides when the screen sleeps and locks.'),
  sensors: noDevice,
  serial: noDevice,
  'smart-card': noDevice,
  'speaker-selection': noDevice,
  'storage-access': noStoring,
  'system-wake-lock': denied('The system decides when it sleeps and locks.'),
  'top-level-storage-access': noStoring,
  unknown: denied('What has no name cannot be judged.'),
  usb: noDevice,
  vr: noDevice,
  'web-app-installation': noNetwork,
  'web-printing': denied('Printing goes through the system’s dialog.'),
  'window-management': denied('Other screens are not looked at.'),
} as const satisfies Record<PermissionName, Rule>;

/** The answer for a permission by name; a name without a row is denied. */
export function isPermitted(name: string): boolean {
  return Object.hasOwn(permissionRules, name) && permissionRules[name as PermissionName].allowed;
}

/** Closes every door to permissions and devices of a session, those for requests and for checks. */
export function guardPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isPermitted(permission)));
  session.setPermissionCheckHandler((_contents, permission) => isPermitted(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
}
