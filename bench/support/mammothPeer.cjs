/** The peer that reads DOCX in JavaScript, as a whole process: `node mammothPeer.cjs FILE`. */

'use strict';

require('mammoth')
  .extractRawText({ path: process.argv[2] })
  .then(({ value }) => process.stdout.write(value));
