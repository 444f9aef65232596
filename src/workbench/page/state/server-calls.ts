/**
 * Requests to the server; one at a time, so that what a person does arrives in the order they did it. The sidebar's
 * calls go beside each other, once everything before them has arrived.
 */
import type { ActionAnswer, ActionName, Actions, CellBlock, CellPlace, MailPage } from '../../protocol';
import type { CellBox } from '../grid/addresses';

export class ActionQueue {
  private last: Promise<unknown> = Promise.resolve();
  private readonly runs = new Set<Promise<unknown>>();

  /** Resolves when everything that was sent so far has been answered. */
  async settled(): Promise<void> {
    await Promise.all([this.last, ...this.runs]);
  }

  /** @throws TypeError where the server cannot be reached. */
  send<N extends ActionName>(name: N, body: Actions[N]): Promise<ActionAnswer<N>> {
    const answer = this.last.then(() => post(name, body));
    const answered = answer.catch(() => undefined);
    if (name !== 'run') this.last = answered;
    else {
      this.runs.add(answered);
      void answered.finally(() => this.runs.delete(answered));
    }
    return answer;
  }
}

async function post<N extends ActionName>(name: N, body: Actions[N]): Promise<ActionAnswer<N>> {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as ActionAnswer<N>;
}

export async function fetchCells(sheetId: number, box: CellBox): Promise<CellBlock> {
  const query = new URLSearchParams({
    sheet: String(sheetId),
    row: String(box.row),
    column: String(box.column),
    rows: String(box.rows),
    columns: String(box.columns),
  });
  const response = await fetch(`/api/cells?${query.toString()}`);
  if (!response.ok) throw new Error(`The cells of sheet ${String(sheetId)} could not be read.`);
  return (await response.json()) as CellBlock;
}

/** Where Ctrl and an arrow key lead, beyond the cells that are here. */
export async function fetchNextCell(
  sheetId: number,
  { row, column }: CellPlace,
  step: { readonly rows: number; readonly columns: number },
): Promise<CellPlace> {
  const named = { sheet: sheetId, row, column, down: step.rows, right: step.columns };
  const query = new URLSearchParams(Object.entries(named).map(([name, value]) => [name, String(value)]));
  const response = await fetch(`/api/next-cell?${query.toString()}`);
  if (!response.ok) throw new Error(`The next cell on sheet ${String(sheetId)} could not be found.`);
  return (await response.json()) as CellPlace;
}

/** The displayed values of a filter's column, whether they are hidden or not. */
export async function fetchFilterValues(sheetId: number, column: number): Promise<readonly string[]> {
  const query = new URLSearchParams({ sheet: String(sheetId), column: String(column) });
  const response = await fetch(`/api/filter-values?${query.toString()}`);
  if (!response.ok) throw new Error(`The values of column ${String(column)} could not be read.`);
  return (await response.json()) as readonly string[];
}

/** `undefined` for a mail that has gone meanwhile: thrown away, or in another person's mailbox than is open now. */
export async function fetchMail(id: string): Promise<MailPage | undefined> {
  const response = await fetch(`/mail/${encodeURIComponent(id)}`);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`The mail ${id} could not be read.`);
  return (await response.json()) as MailPage;
}
