/** Starts the command line on this process: what takes long to start first, then V8 is told, then the program is loaded. */

import { readsLongPdf } from './longPdf';
import { tellSoonOver } from './soonOver';

// A reader that has seen enough (`chancery view … | head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const output = {
  out: (text: string) => void process.stdout.write(text),
  say: (line: string) => void process.stderr.write(`chancery: ${line}\n`),
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
  .catch((error: unknown) => {
    output.say(`This is a fault in Chancery itself: ${String(error).split('\n')[0]}`);
    return 1;
  })
  .then((code) => {
    process.exitCode = code;
    // What was written is out; threads need not be taken down one by one.
    process.stderr.write('', () => process.stdout.write('', () => process.exit()));
  });
