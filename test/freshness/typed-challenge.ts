import type { AddOnSession } from '../bundle/add-on-session';
import { civilFromDays, daysFromCivil } from '../support/civil-dates';

type Row = Readonly<Record<string, string>>;

/** Ten days of a challenge, typed by a person; something for every metric to tell. */
export function typeChallenge(session: AddOnSession, start = '2026-06-01'): void {
  const [year = 0, month = 0, first = 0] = start.split('-').map(Number);
  const on = (day: number): string => civilFromDays(daysFromCivil(year, month, first) + day - 1);
  const met = (day: number, people: string, more: Row = {}): Row => ({
    Date: on(day),
    People: people,
    Kind: 'coffee',
    How: 'in person',
    ...more,
  });
  session.set('Challenge start', start);
  pasteRows(session, 'Events', [
    { Name: 'Meet-up', Date: on(1), Size: '30', Hours: '3' },
    { Name: 'Fair', Date: on(6), Size: '900', Hours: '8' },
  ]);
  pasteRows(session, 'Log', [
    met(1, 'Ana', { Channel: 'event', Event: 'Meet-up', Hours: '2' }),
    met(2, 'Ben; Cleo', { Channel: 'referral', 'Introduced by': 'Ana' }),
    met(3, 'Dora', { Kind: 'pitch', How: 'e-mail', 'Two-way': 'yes', Outcome: 'call', 'Reply date': on(5) }),
    met(4, 'Emil', { Kind: 'referral ask', How: 'phone', 'Two-way': 'yes', Outcome: 'let me think', 'Reply date': on(4) }),
    met(5, 'Finn', { Kind: 'pitch', How: 'e-mail', 'Two-way': 'not yet' }),
    met(6, 'Gita', { Event: 'Fair', Channel: 'conference' }),
    met(8, 'Ana', { Kind: 'follow-up', How: 'e-mail', 'Two-way': 'yes' }),
    met(9, 'Hugo', { Channel: 'event', Event: 'Meet-up', Hours: '1' }),
  ]); // prettier-ignore
  pasteRows(session, 'Follow-ups', [
    { Key: 'k1', Person: 'Ana', Rule: 'reminder', Due: on(8), State: 'planned' },
    { Key: 'k2', Person: 'Gita', Due: on(12), State: 'planned' },
  ]);
}

/** Pastes rows below the last one; columns that nobody names stay blank. */
function pasteRows(session: AddOnSession, sheet: string, rows: readonly Row[]): void {
  const { user, workbook } = session.emulator;
  const view = workbook.sheets().find(({ name }) => name === sheet);
  const headers = workbook.cells(session.sheetId(sheet), 1, 1, 1, 40);
  const width = Math.max(...headers.map(({ column }) => column));
  const block = rows.map((row) => {
    const texts = new Array<string>(width).fill('');
    for (const { column, display } of headers) texts[column - 1] = row[display] ?? '';
    return texts;
  });
  user.paste(session.sheetId(sheet), (view?.lastRow ?? 1) + 1, 1, block);
}
