import { createTransformer as createSwcTransformer } from '@swc/jest';

/**
 * Compiles as every test run does, but for one file, in which one piece of text is another: the mutation that
 * `MUTANT` holds as JSON. All other files come out of jest's cache.
 */
export default {
  createTransformer(options) {
    const swc = createSwcTransformer(options);
    const mutant = JSON.parse(process.env.MUTANT ?? 'null');
    const isMutated = (path) => mutant !== null && path.endsWith(mutant.file);
    const mutated = (text) => text.replace(mutant.find, () => mutant.replace);
    return {
      ...swc,
      process: (text, path, setting) => swc.process(isMutated(path) ? mutated(text) : text, path, setting),
      getCacheKey: (text, path, setting) =>
        swc.getCacheKey(isMutated(path) ? mutated(text) : text, path, setting),
    };
  },
};
