/** How many lines a cell's text takes. */

/** A cell with a novel in it must not push everything else off the screen. */
const MOST_LINES = 20;

/** Words wrap at the width; a word longer than a line is broken as the browser breaks it. */
export function lineCount(
  text: string,
  width: number | undefined,
  measure: (text: string) => number,
): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += width === undefined ? 1 : wrappedLines(paragraph, width, measure);
    if (lines >= MOST_LINES) return MOST_LINES;
  }
  return lines;
}

function wrappedLines(paragraph: string, width: number, measure: (text: string) => number): number {
  const space = measure(' ');
  let lines = 1;
  let used = 0;
  for (const word of paragraph.slice(0, 2_000).split(' ')) {
    const size = measure(word);
    if (used > 0 && used + space + size > width) {
      lines++;
      used = 0;
    }
    const broken = Math.max(0, Math.ceil(size / width) - 1);
    lines += broken;
    used += (used > 0 ? space : 0) + size - broken * width;
  }
  return lines;
}
