/** The sample circular, loaded only when somebody asks for it. */

import { importReceived } from './importing';

export async function importSample(): Promise<void> {
  const { default: text } = await import('#resources/samples/note-NCT-CT-9917.txt?raw');
  await importReceived('note-NCT-CT-9917.txt', new TextEncoder().encode(text));
}
