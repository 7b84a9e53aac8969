/** Starts the command line on this process: what takes long to start first, then V8 is told, then the program is loaded. */

import { Channel, unwritten } from './channels';
import { readsLongPdf } from './longPdf';
import { tellSoonOver } from './soonOver';

const results = new Channel(1, () => process.stdout);
const messages = new Channel(2, () => process.stderr);

const output = {
  out: (text: string) => results.write(text),
  say: (line: string) => messages.offer(`chancery: ${line}\n`),
};

async function run(): Promise<number> {
  const threads = readsLongPdf(process.argv) ? await import('./earlyThreads') : null;
  await threads?.startEarly();
  tellSoonOver();
  threads?.loadAhead();
  const { runChancery } = await import('./chancery');
  const code = await runChancery(process.argv.slice(2), output);
  await results.done();
  return code;
}

void run()
  .catch((error: unknown) => {
    const why = unwritten(error);
    if (why !== null) output.say(`The results could not be written: ${why}.`);
    else output.say(`This is a fault in Chancery itself: ${String(error).split('\n')[0]}`);
    return 1;
  })
  .then(async (code) => {
    // What failed is said; there is nobody to hear that it cannot be said.
    await Promise.allSettled([results.done(), messages.done()]);
    // What was written is out; threads need not be taken down one by one.
    process.exit(code);
  });
