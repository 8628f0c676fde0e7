/** The folder of this package, as a URL: of its sources as of its bundle, which lies as deep. */
export const PACKAGE_ROOT = new URL('../', import.meta.url)
