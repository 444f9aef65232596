/** Which edition this is; the bundler takes edition.lite.ts in its place where lite is built. */
export { draftBox } from './edition.full';
