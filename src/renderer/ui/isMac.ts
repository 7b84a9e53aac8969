/** Whether the keyboard is a Mac's, which prints its modifiers as signs. */
export const isMac = (): boolean => navigator.userAgent.includes('Mac OS');
