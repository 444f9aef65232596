/** `/csv/<sheetId>.csv`: File → Download. */
import type { ServerResponse } from 'node:http';
import type { Workbook } from '../emulator/contract';
import { PAGE_HEADERS } from './content-policy';
import { csvOf } from './csv';
import { reply, replyMissing } from './reply';

const CSV_PATH = /^\/csv\/(\d+)\.csv$/;

/** @returns false for a path that is no sheet's. */
export function answerCsv(path: string, workbook: Workbook, response: ServerResponse): boolean {
  const match = CSV_PATH.exec(path);
  if (!match) return false;
  const sheet = workbook.sheet(Number(match[1]));
  if (!sheet) replyMissing(response);
  else
    reply(response, 200, 'text/csv; charset=utf-8; header=absent', csvOf(workbook, sheet), {
      ...PAGE_HEADERS,
      'content-disposition': `attachment; filename*=UTF-8''${fileName(workbook.name, sheet.name)}`,
    });
  return true;
}

/** `Spreadsheet - Sheet.csv`, as Sheets names it, without what file systems refuse. */
function fileName(spreadsheet: string, sheet: string): string {
  const name = `${spreadsheet} - ${sheet}.csv`.replace(/[/\\:*?"<>|\p{Cc}\p{Cs}]/gu, '_');
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
