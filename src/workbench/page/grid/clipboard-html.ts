/** Blocks of cells as an html table, the form in which spreadsheets and text programs give each other looks. */
import type { CellStyle, CellView } from '../../protocol';
import type { CellBox } from './addresses';
import type { TextBlock } from './clipboard-text';

/** Where a table in the clipboard comes from, if from this spreadsheet: formulas and formats can go along. */
export interface CopySource {
  readonly session: string;
  readonly sheetId: number;
  readonly box: CellBox;
  readonly cut: boolean;
}

export function blockToHtml(
  rows: readonly (readonly (CellView | undefined)[])[],
  source: CopySource | undefined,
): string {
  const from = source ? ` data-workbench="${escaped(JSON.stringify(source))}"` : '';
  const lines = rows.map((cells) => `<tr>${cells.map(cellHtml).join('')}</tr>`);
  return `<meta charset="utf-8"><table${from}><tbody>${lines.join('')}</tbody></table>`;
}

function cellHtml(cell: CellView | undefined): string {
  if (!cell) return '<td></td>';
  const { display, input } = cell;
  const looks = looksOf(cell.style ?? {});
  const styled = looks === '' ? '' : ` style="${escaped(looks)}"`;
  const formula = input.startsWith('=') ? ` data-formula="${escaped(input)}"` : '';
  return `<td${styled}${formula}>${escaped(display).replaceAll('\n', '<br>')}</td>`;
}

/** As a style attribute. */
function looksOf({ bold, italic, color, background, align }: CellStyle): string {
  const given: readonly (readonly [string, string | undefined])[] = [
    ['font-weight', bold ? 'bold' : undefined],
    ['font-style', italic ? 'italic' : undefined],
    ['color', color],
    ['background-color', background],
    ['text-align', align],
  ];
  return given.flatMap(([name, value]) => (value ? [`${name}:${value}`] : [])).join(';');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

export interface PastedTable {
  readonly source: CopySource | undefined;
  /** What a person would type: the formulas of this workbench, else what is written in the cells. */
  readonly block: TextBlock;
}

/** @returns undefined where the html has no table. Nothing in it is run or loaded. */
export function readTable(html: string): PastedTable | undefined {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return undefined;
  const rows = [...table.rows].map((row) => [...row.cells].flatMap(cellTexts));
  const width = Math.max(1, ...rows.map((row) => row.length));
  const block = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  return block.length === 0 ? undefined : { source: sourceOf(table), block };
}

/** A cell that spans several columns fills the first of them. */
function cellTexts(cell: HTMLTableCellElement): readonly string[] {
  const text = cell.dataset['formula'] ?? textIn(cell);
  return [text, ...Array<string>(Math.max(0, Math.min(cell.colSpan, 1_000) - 1)).fill('')];
}

/** Line breaks of html count, those of its source do not. */
function textIn(node: Node): string {
  if (node instanceof HTMLBRElement) return '\n';
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replaceAll(/[ \t\r\n]+/g, ' ');
  const inner = [...node.childNodes].map(textIn).join('');
  const isParagraph = node instanceof HTMLParagraphElement || node instanceof HTMLDivElement;
  const text = isParagraph && node.nextSibling ? `${inner.trim()}\n` : inner;
  return node instanceof HTMLTableCellElement ? text.replaceAll(/ ?\n ?/g, '\n').trim() : text;
}

function sourceOf(table: HTMLTableElement): CopySource | undefined {
  const given = table.dataset['workbench'];
  if (given === undefined) return undefined;
  try {
    const source = JSON.parse(given) as Partial<CopySource>;
    return source.box && source.sheetId !== undefined ? (source as CopySource) : undefined;
  } catch {
    return undefined;
  }
}
