import type { SettingKey } from '../domain/reading/setting-keys';
import { sheetWords } from '../domain/words';
import type { CellScalar, Emulator, EmulatorOptions, ProjectFiles } from '../workbench/emulator';
import { challengeWorkbook, fill } from './challenge-workbook';

const WORDS = sheetWords('en');
/** Tuesday, 2 June 2026, half past seven in Berlin: half an hour before anything goes out. */
const BEFORE_HOURS = Date.parse('2026-06-02T05:30:00Z');
/** As serial numbers of the sheet: a year ago, and 21 May 2026, whose follow-ups are due on 1 June. */
const LONG_AGO = 45_800;
const PITCHED_ON = 46_163;

export interface Outreach extends Pick<Partial<EmulatorOptions>, 'callCosts'> {
  readonly logRows: number;
  /** How many of the rows are pitches whose follow-up is due. */
  readonly due: number;
  readonly mode: 'draft' | 'send';
}

/** A spreadsheet in which follow-ups to that many people wait for the hour from which messages go out. */
export function outreachWorkbook(project: ProjectFiles, { logRows, due, mode, ...more }: Outreach): Emulator {
  const emulator = challengeWorkbook(project, 1, { mailQuota: 1_500, ...more });
  set(emulator, 'pitchMode', WORDS.codes.sendMode[mode]);
  set(emulator, 'messagesADay', '1500');
  emulator.advanceTo(BEFORE_HOURS);
  fill(emulator, 'People', 'people', Math.ceil(logRows / 3), personCell);
  fill(emulator, 'Log', 'log', logRows, (row, column) => logCell(row, column, due, Math.ceil(logRows / 3)));
  const hourly = emulator.triggers().find(({ handler }) => handler === 'runHourly');
  if (!hourly) throw new Error('Set up made no hourly trigger');
  emulator.fireTrigger(hourly.id);
  return emulator;
}

function set({ workbook, user }: Emulator, key: SettingKey, value: string): void {
  const sheet = workbook.sheets().find(({ name }) => name === 'Settings');
  const cells = sheet ? workbook.cells(sheet.id, 2, 1, sheet.lastRow, 1) : [];
  const row = cells.find(({ display }) => display === WORDS.settingKeys[key])?.row;
  if (!sheet || row === undefined) throw new Error(`no setting ${key}`);
  user.type(sheet.id, row, 2, value);
}

function personCell(row: number, column: string): CellScalar {
  const cells: Readonly<Record<string, CellScalar>> = {
    id: `p-${String(row)}`,
    name: `Person Number${String(row)}`,
    email: `person${String(row)}@example.org`,
    knewBefore: 'yes',
  };
  return cells[column] ?? '';
}

/** The first rows are pitches to the first people; all others are long past, with others. */
function logCell(row: number, column: string, due: number, people: number): CellScalar {
  const isPitch = row < due;
  const person = isPitch ? row : due + (row % (people - due));
  const cells: Readonly<Record<string, CellScalar>> = {
    id: `log-${String(row)}`,
    date: isPitch ? PITCHED_ON : LONG_AGO,
    people: `Person Number${String(person)}`,
    personIds: `p-${String(person)}`,
    kind: isPitch ? WORDS.codes.kind.pitch : WORDS.codes.kind.coffee,
    how: isPitch ? WORDS.codes.how.email : WORDS.codes.how.inPerson,
    twoWay: isPitch ? 'not yet' : 'yes',
    aboutWork: 'yes',
    notes: 'talked about portfolios',
  };
  return cells[column] ?? '';
}
