/** A name that no other file of the spelling library's own memory has; see `electron.vite.config.ts`. */

module.exports = () => crypto.randomUUID();
