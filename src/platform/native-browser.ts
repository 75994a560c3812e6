/**
 * Stands in for the polyfill in content scripts (build.mjs puts it there): the few calls they make are alike
 * in both browsers, and 3 kB gzipped in every news page are worth saving. Extension pages and the background
 * keep the polyfill.
 */
const scope = globalThis as { browser?: unknown; chrome?: unknown };
export default scope.browser ?? scope.chrome;
