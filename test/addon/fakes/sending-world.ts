import type { HourlyPorts } from '../../../src/addon/use-cases/ports';
import { readSettingsSheet } from '../../../src/addon/use-cases/read-challenge-sheet';
import { sendDueFollowUps } from '../../../src/addon/use-cases/send-due';
import { sendSelected } from '../../../src/addon/use-cases/send-selected';
import type { CellValue } from '../../../src/domain/cells/cells';
import type { SendMode } from '../../../src/domain/cells/vocabulary';
import { sheetWords } from '../../../src/domain/words';
import { FakeCalls } from '../fake-calls';
import { FakeSpreadsheet } from '../fake-ports';
import { FakeGmail } from './fake-gmail';

const WORDS = sheetWords('en');
const HOUR = 3_600_000;

/** People who were pitched on Monday, 1 June, and whose follow-up is due on Wednesday, 10 June. */
export class SendingWorld {
  readonly sheet = new FakeSpreadsheet();
  readonly gmail = new FakeGmail(() => this.sheet.now);
  private edits = 0;
  /** How long each call through a port takes, in milliseconds. */
  callTakes = 0;
  /** The account that the daily mail comes to; undefined where nobody has noted it. */
  owner: string | undefined = 'me';

  constructor(count: number, mode: SendMode = 'draft', messagesADay = 100) {
    this.sheet.now = Date.parse('2026-06-10T07:00:00.400Z');
    this.set('challengeStart', { day: '2026-06-01' });
    this.set('restWeekdays', 'Saturday, Sunday');
    this.set('pitchMode', WORDS.codes.sendMode[mode]);
    this.set('messagesADay', messagesADay);
    for (let n = 1; n <= count; n += 1) this.add(n);
  }

  set(key: keyof typeof WORDS.settingKeys, value: string | number | { day: string }): void {
    this.sheet.tables.type('settings', { key: WORDS.settingKeys[key], value });
  }

  add(n: number): void {
    const id = `p${String(n).padStart(3, '0')}`;
    const { tables } = this.sheet;
    tables.type('people', { id, name: `Person ${String(n)}`, email: this.address(n) });
    tables.type('log', {
      id: `e${String(n)}`,
      date: { day: '2026-06-01' },
      people: `Person ${String(n)}`,
      personIds: id,
      kind: 'pitch',
      how: 'e-mail',
    });
    tables.type('followUps', {
      key: this.key(n),
      person: `Person ${String(n)}`,
      personId: id,
      rule: 'pitch',
      due: { day: '2026-06-10' },
      state: 'planned',
      stateSince: { day: '2026-06-01' },
      inWords: 'Why.',
    });
  }

  /** A row in the tab Templates for the second step of a pitch. */
  template(cells: { readonly name: string; readonly subject: string; readonly body: string }): void {
    this.sheet.tables.type('templates', { ...cells, situation: WORDS.codes.followUpRule.pitch });
  }

  key(n: number): string {
    return `p${String(n).padStart(3, '0')}|pitch|2|2026-06-10`;
  }

  address(n: number): string {
    return `person${String(n)}@example.org`;
  }

  /** One hourly run's part that writes to others. */
  run(calls: FakeCalls = new FakeCalls()): ReturnType<typeof sendDueFollowUps> {
    const ports = this.ports(calls);
    const startedAt = ports.clock.now();
    return sendDueFollowUps(ports, readSettingsSheet(this.ports(new FakeCalls())), {
      language: 'en',
      startedAt,
    });
  }

  /** "Send selected" on these rows of the sheet, answered with yes; what the dialogs say. */
  sendSelected(
    rows: readonly number[],
    calls: FakeCalls = new FakeCalls(),
    answer = true,
  ): readonly string[] {
    const said: string[] = [];
    const dialogs = {
      confirm: (_title: string, question: string) => {
        calls.pass('confirm', () => said.push(question));
        return answer;
      },
      tell: (_title: string, message: string) => calls.pass('tell', () => void said.push(message)),
    };
    const ports = this.ports(calls);
    const selection = { table: 'followUps', rows, isShown: () => true } as const;
    const inFront = { tablesInFront: ports.tables, ownerIn: () => this.owner, account: () => 'me' };
    sendSelected({ ...ports, dialogs, selection, ...inFront }, { reader: 'en', sheet: 'en' });
    return said;
  }

  ports(calls: FakeCalls): HourlyPorts {
    const ports = this.sheet.execution(calls);
    const clock = { now: () => new Date(this.sheet.now + calls.names.length * this.callTakes) };
    return { ...ports, clock, mailbox: this.gmail.seenBy(calls) };
  }

  pass(hours: number): void {
    this.sheet.now += hours * HOUR;
  }

  /** The cells of a row under their headers. */
  row(n: number): Record<string, CellValue> {
    const [header = [], ...rows] = this.sheet.tables.grids.get('followUps') ?? [];
    const key = header.indexOf(WORDS.headers.followUps.key);
    const row = rows.find((cells) => cells[key] === this.key(n)) ?? [];
    return Object.fromEntries(header.map((name, place) => [String(name), row[place] ?? '']));
  }

  state(n: number): CellValue {
    return this.row(n)['State'] ?? '';
  }

  /** Somebody types into the row of a table; Sheets tells the add-on of it. */
  type(
    table: 'followUps' | 'people' | 'log' | 'templates',
    n: number,
    column: string,
    value: CellValue,
  ): void {
    const grid = this.sheet.tables.grids.get(table) ?? [];
    const place = (grid[0] ?? []).indexOf(column);
    (grid[n] ?? [])[place] = value;
    this.sheet.documentValues.set('edited', `e${String(this.edits++)}`);
  }

  get claims(): readonly string[] {
    return [...this.sheet.documentValues.keys()].filter((name) => name.startsWith('claim.'));
  }
}
