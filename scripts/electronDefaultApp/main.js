/**
 * The small default app of the fallback runtime. Electron's own one is not in the package that the
 * runtime is taken from, so this stands in for it: `electron [-r FILE]… APP [arguments]` requires
 * the files, takes the name, version and path of the folder APP, and loads its main file.
 */

const { app } = require('electron');
const fs = require('node:fs');
const path = require('node:path');

/** What stands on the command line: files to require first, and the folder or file to load. */
function readArguments(args) {
  const required = [];
  let target = null;
  for (let i = 0; i < args.length && target === null; i += 1) {
    const argument = args[i];
    if (argument === '-r' || argument === '--require') {
      i += 1;
      if (args[i] !== undefined) required.push(args[i]);
    } else if (!argument.startsWith('-')) {
      target = argument;
    }
  }
  return { required, target };
}

function load(target) {
  const folder = path.resolve(target);
  const manifest = path.join(folder, 'package.json');
  if (!fs.existsSync(manifest)) return require(folder);
  const description = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  if (description.productName ?? description.name) app.setName(description.productName ?? description.name);
  if (description.version) app.setVersion(description.version);
  app.setAppPath(folder);
  return require(path.join(folder, description.main ?? 'index.js'));
}

const { required, target } = readArguments(process.argv.slice(1));
for (const file of required) require(path.resolve(file));
if (target === null) {
  console.error('electron: no application was named');
  app.exit(2);
} else {
  load(target);
}
