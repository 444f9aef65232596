// Most names and nearly all words of lists are ASCII, where folding is no more than this.
const PLAIN = /^[ -~]*$/;

/**
 * Text as it is compared where people type it: NFKC, case folded, single spaces, no surrounding blanks.
 * Lower, upper and lower again stands for case folding: `ẞ`, `ß` and `SS` all become `ss`.
 */
export function foldText(text: string): string {
  const folded = PLAIN.test(text)
    ? text.toLowerCase()
    : text.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase().normalize('NFKC');
  return folded.replace(/\s+/g, ' ').trim();
}

/** As `foldText`, and blind to blanks and hyphens: `E-mail`, `email` and `E mail` are one word. */
export function wordKey(text: string): string {
  return foldText(text).replace(/[\s\-_\u2010-\u2015]+/g, '');
}
