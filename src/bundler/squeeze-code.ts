import { transform } from 'esbuild';

const LINE_LENGTH = 240;

/**
 * The same script with its blanks and needless words taken out: every execution at Google loads the whole of it,
 * each recalculated cell too. Names and lines stay, for those are what a stack trace at Google shows.
 */
export async function squeezed(script: string): Promise<string> {
  const { code } = await transform(script, {
    loader: 'js',
    target: 'es2019',
    charset: 'utf8',
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: LINE_LENGTH,
  });
  return code;
}
