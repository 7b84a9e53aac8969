/** `npm run build`: the app and the command line into `out/`. */

import { build } from './lib/built.mjs';
import { ensurePackages } from './lib/packages.mjs';

await ensurePackages();
await build();
