/** Where the page setter's letters lie: in the packages that they are installed with, side by side. */

import { createRequire } from 'node:module';
import path from 'node:path';
import type { PageFonts } from '#formats/pdf/renderPdf';

export const pageFonts = (): PageFonts => ({
  folder: path.dirname(
    path.dirname(createRequire(__filename).resolve('@expo-google-fonts/tinos/package.json')),
  ),
});
