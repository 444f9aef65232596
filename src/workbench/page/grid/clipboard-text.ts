/** Blocks of cells as text, in the form that spreadsheets and text editors exchange: tabs and lines. */

export type TextBlock = readonly (readonly string[])[];

/** Cells with tabs, line breaks or quotes are quoted, as Sheets does it. */
export function blockToText(block: TextBlock): string {
  return block.map((row) => row.map(quoted).join('\t')).join('\n');
}

/** Reads what was copied anywhere; short rows are filled up, and a last line break is no row. */
export function textToBlock(text: string): TextBlock {
  const rows = new ClipboardReader(text.replace(/\r\n?/g, '\n').replace(/\n$/, '')).rows();
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

class ClipboardReader {
  private at = 0;

  constructor(private readonly text: string) {}

  rows(): string[][] {
    const rows = [[this.cell()]];
    while (this.at < this.text.length) {
      const separator = this.text[this.at++];
      const cell = this.cell();
      if (separator === '\t') rows.at(-1)?.push(cell);
      else rows.push([cell]);
    }
    return rows;
  }

  private cell(): string {
    return this.text[this.at] === '"' ? (this.quotedCell() ?? this.plainCell()) : this.plainCell();
  }

  private plainCell(): string {
    const rest = this.text.slice(this.at);
    const end = rest.search(/[\t\n]/);
    const cell = end < 0 ? rest : rest.slice(0, end);
    this.at += cell.length;
    return cell;
  }

  /** A quote that never closes, or closes inside the cell, was part of the text. */
  private quotedCell(): string | undefined {
    const match = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(this.text.slice(this.at));
    if (!match) return undefined;
    this.at += match[0].length;
    return (match[1] ?? '').replaceAll('""', '"');
  }
}
