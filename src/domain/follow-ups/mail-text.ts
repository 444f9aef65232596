// Line breaks of every kind, other controls, and the marks that turn the direction of all that follows them, would let
// one value reach out of its place. Half a surrogate pair, all that the last one matches, cannot be sent at all.
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/** The text on one line, at most `most` characters long: nothing in it can begin a line, a header or a new direction. */
export function oneLine(text: string, most: number): string {
  const line = text
    .replace(BREAKS, ' ')
    .replace(TURNING, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(/ {2,}/g, ' ')
    .trim();
  const characters = Array.from(line.slice(0, most + 1));
  if (line.length <= most) return line;
  // Cut between whole characters: half of a surrogate pair is no text.
  while (characters.join('').length > most - 1) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

const LINE_ENDS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
const OTHER_CONTROLS = /(?![\t\n])\p{Cc}/gu;

/** The text with line feeds for its line breaks, and without what cannot be seen or turns what follows. */
export function plainLines(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(OTHER_CONTROLS, ' ')
    .replace(TURNING, '')
    .replace(LONE_SURROGATE, '\ufffd');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as HTML text or within a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
