// Most names and nearly all words of lists are ASCII, where folding is no more than this.
const PLAIN = /^[ -~]*$/;
/** Where not even blanks are to be looked at. */
const TIDY = /^[!-~]+(?: [!-~]+)*$/;
const ONE_WORD = /^[a-z\d]+$/i;

/**
 * Text as it is compared where people type it: NFKC, case folded, single spaces, no surrounding blanks.
 * Lower, upper and lower again stands for case folding: `ẞ`, `ß` and `SS` all become `ss`.
 */
export function foldText(text: string): string {
  if (TIDY.test(text)) return text.toLowerCase();
  const folded = PLAIN.test(text)
    ? text.toLowerCase()
    : text.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase().normalize('NFKC');
  return folded.replace(/\s+/g, ' ').trim();
}

/** As `foldText`, and blind to blanks and hyphens: `E-mail`, `email` and `E mail` are one word. */
export function wordKey(text: string): string {
  if (ONE_WORD.test(text)) return text.toLowerCase();
  return foldText(text).replace(/[\s\-_\u2010-\u2015]+/g, '');
}
