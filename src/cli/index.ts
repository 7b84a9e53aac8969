/** Starts the command line on this process: what takes long to start first, then V8 is told, then the program is loaded. */

import { Channel } from './channels';
import { readsLongPdf } from './longPdf';
import { tellSoonOver } from './soonOver';

const results = new Channel(1, () => process.stdout);
const messages = new Channel(2, () => process.stderr);

const output = {
  out: (text: string) => results.write(text),
  say: (line: string) => messages.write(`chancery: ${line}\n`),
};

async function run(): Promise<number> {
  const threads = readsLongPdf(process.argv) ? await import('./earlyThreads') : null;
  await threads?.startEarly();
  tellSoonOver();
  threads?.loadAhead();
  const { runChancery } = await import('./chancery');
  return runChancery(process.argv.slice(2), output);
}

void run()
  .catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOSPC') output.say('The results could not be written: the disk is full.');
    else output.say(`This is a fault in Chancery itself: ${String(error).split('\n')[0]}`);
    return 1;
  })
  .then(async (code) => {
    await Promise.all([results.done(), messages.done()]);
    // What was written is out; threads need not be taken down one by one.
    process.exit(code);
  });
