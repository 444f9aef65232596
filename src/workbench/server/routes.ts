/** Which request does what; everything that arrives here has passed the guard. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ProjectFiles } from '../emulator/contract';
import type { ActionAnswer, ActionName, ActionResult, Actions, RunAnswer } from '../protocol';
import { isActionName, MalformedBody, readBody } from './action-bodies';
import type { Bench } from './bench';
import { SIDEBAR_HEADERS } from './content-policy';
import { answerCsv } from './csv-route';
import type { EventStream } from './event-stream';
import { answerMail } from './mail-routes';
import type { PageAssets } from './page-assets';
import { readJson, reply, replyJson, replyMissing } from './reply';
import type { Session } from './session';
import { sidebarDocument } from './sidebar-document';

const LARGEST_BLOCK_CELLS = 250_000;

export interface Site {
  readonly bench: Bench;
  readonly stream: EventStream;
  readonly assets: PageAssets;
  readonly project: ProjectFiles;
}

export async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = addressOf(request.url ?? '/');
  if (!url) replyMissing(response);
  else if (request.method === 'POST') await answerAction(site, url.pathname, request, response);
  else if (request.method === 'GET') await answerGet(site, url, response);
  else reply(response, 405, 'text/plain; charset=utf-8', 'Only GET and POST.');
}

/** Undefined for what no address is spelt like. */
function addressOf(given: string): URL | undefined {
  try {
    const url = new URL(given, 'http://workbench');
    decodeURIComponent(url.pathname);
    return url;
  } catch {
    return undefined;
  }
}

async function answerGet(site: Site, url: URL, response: ServerResponse): Promise<void> {
  const { assets } = site;
  const { session } = site.bench;
  switch (url.pathname) {
    case '/':
      reply(response, 200, 'text/html; charset=utf-8', assets.html);
      return;
    case '/page.js':
      reply(response, 200, 'text/javascript; charset=utf-8', assets.script);
      return;
    case '/page.css':
      reply(response, 200, 'text/css; charset=utf-8', assets.style);
      return;
    case '/events':
      site.stream.add(response, session.snapshot());
      return;
    case '/api/cells':
      answerCells(session, url.searchParams, response);
      return;
    case '/api/filter-values':
      answerFilterValues(session, url.searchParams, response);
      return;
    case '/api/next-cell':
      answerNextCell(session, url.searchParams, response);
      return;
    case '/api/calls':
      replyJson(response, 200, session.callsOf(Number(url.searchParams.get('execution'))));
      return;
    case '/sidebar':
      answerSidebar(site, response);
      return;
    default:
      await answerNamed(session, url.pathname, response);
  }
}

/** What is named by its path: a mail, a sheet. */
async function answerNamed({ emulator }: Session, path: string, response: ServerResponse): Promise<void> {
  if (answerCsv(path, emulator.workbook, response)) return;
  if (!(await answerMail(path, emulator.mailbox(), response))) replyMissing(response);
}

function answerCells(session: Session, query: URLSearchParams, response: ServerResponse): void {
  const [sheet, row, column, rows, columns] = ['sheet', 'row', 'column', 'rows', 'columns'].map((name) =>
    Number.parseInt(query.get(name) ?? '', 10),
  ) as [number, number, number, number, number];
  const sound = sheet >= 0 && row >= 1 && column >= 1 && rows >= 1 && columns >= 1;
  if (!sound || rows * columns > LARGEST_BLOCK_CELLS) {
    replyJson(response, 400, {
      error: 'sheet, row, column, rows and columns must name a block of moderate size',
    });
  } else replyJson(response, 200, session.cells(sheet, row, column, rows, columns));
}

function answerNextCell({ emulator }: Session, query: URLSearchParams, response: ServerResponse): void {
  const [sheet, row, column, down, right] = ['sheet', 'row', 'column', 'down', 'right'].map((name) =>
    Number.parseInt(query.get(name) ?? '', 10),
  ) as [number, number, number, number, number];
  const view = emulator.workbook.sheet(sheet);
  const inside = view && row >= 1 && column >= 1 && row <= view.rows && column <= view.columns;
  if (inside && Math.abs(down) + Math.abs(right) === 1)
    replyJson(response, 200, emulator.workbook.nextDataCell(sheet, { row, column }, { down, right }));
  else replyJson(response, 400, { error: 'sheet, row and column must name a cell, down and right one step' });
}

/** Of a sheet without a filter, and of a column beside it, there are none. */
function answerFilterValues({ emulator }: Session, query: URLSearchParams, response: ServerResponse): void {
  const [sheet, column] = ['sheet', 'column'].map((name) => Number.parseInt(query.get(name) ?? '', 10)) as [
    number,
    number,
  ];
  const { filter } = emulator.workbook.sheet(sheet) ?? {};
  const within = filter && column >= filter.box.column && column < filter.box.column + filter.box.columns;
  if (within) replyJson(response, 200, emulator.workbook.filterValues(sheet, column));
  else replyJson(response, 400, { error: 'sheet and column must name a column of a filter' });
}

function answerSidebar({ bench, assets, project }: Site, response: ServerResponse): void {
  const { session } = bench;
  const sidebar = session.emulator.sidebar();
  if (!sidebar) {
    replyMissing(response);
    return;
  }
  const html = sidebarDocument(sidebar.html, assets.shim, project, session.emulator.now);
  reply(response, 200, 'text/html; charset=utf-8', html, SIDEBAR_HEADERS);
}

async function answerAction(
  { bench }: Site,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = path.replace(/^\/api\//, '');
  if (!isActionName(name)) {
    replyMissing(response);
    return;
  }
  const { session } = bench;
  try {
    const result = await outcomeOf(session, name, readBody(name, await readJson(request)));
    replyJson(response, 200, { ok: true, result, push: session.lastPush } satisfies ActionAnswer);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // A refusal is an answer like any other, not a failure of the request.
    const status = error instanceof MalformedBody ? 400 : 200;
    replyJson(response, status, { ok: false, error: message, push: session.lastPush } satisfies ActionAnswer);
  }
}

/** A sidebar's call takes its time, as at Google; all else is done when it returns. */
function outcomeOf(
  session: Session,
  name: ActionName,
  body: Actions[ActionName],
): ActionResult<ActionName> | Promise<RunAnswer> {
  if (name === 'run') return session.run(body as Actions['run']);
  return session.perform(name, body);
}
