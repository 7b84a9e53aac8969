/**
 * A build that says only what matters: what is known of two packages, and was looked into, is not said at each build.
 */

/** Of a package's own older half, which is not the one that is used here. */
const known = [
  { code: 'CANNOT_CALL_NAMESPACE', of: /node_modules[\\/]emscripten-wasm-loader[\\/]/ },
  { code: 'PLUGIN_TIMINGS', of: /./ },
];

/** For `rolldownOptions`. */
export const quiet = {
  onLog(level, log, say) {
    const text = `${log.id ?? ''} ${log.message}`;
    if (!known.some(({ code, of }) => log.code === code && of.test(text))) say(level, log);
  },
};

const nodeOnly = '\0chancery-node-only';

/**
 * The engine of recognition asks for Node's own modules where it runs in Node; in the window it never does.
 *
 * @returns {import('vite').Plugin}
 */
export const withoutNode = () => ({
  name: 'chancery-without-node',
  enforce: 'pre',
  resolveId: (source, importer = '') =>
    /^(fs|crypto|path)$/.test(source) && importer.includes('tesseract.js-core') ? nodeOnly : null,
  load: (id) => (id === nodeOnly ? 'export default {};' : null),
});
