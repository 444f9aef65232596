import type { Emulator } from '../../src/workbench/emulator';
import { MODE_KEYS } from '../../src/domain/reading/setting-keys';
import { Desk, type Table } from './desk';
import { dayName, localTime } from './local-time';
import { personName } from './model';
import { ADDRESSED, addressOf } from './outreach';
import type { Place } from './places';
import type { WorldPlan } from './plan';

/** So many people were written to before the world begins, some of them by mail. */
const PITCHED = 5;

/** People with addresses, and pitches of the last days; few edits, for each makes the script run. */
export function furnishOutreach(emulator: Emulator, { language, timeZone }: Place): void {
  const desk = new Desk(emulator, language);
  const { kind, how } = desk.words.codes;
  const today = localTime(emulator.now, timeZone).day;
  const people = Array.from({ length: ADDRESSED }, (_, index) => [personName(index), addressOf(index)]);
  paste(desk, 'people', ['name', 'email'], people);
  const pitches = Array.from({ length: PITCHED }, (_, index) => {
    const what = index === 3 ? kind.referralAsk : kind.pitch;
    return [dayName(today - index), personName(index), '', what, how.email];
  });
  paste(desk, 'log', ['date', 'people', 'personIds', 'kind', 'how'], pitches);
  for (let index = 0; index < PITCHED; index += 2)
    emulator.mail.send({ to: [addressOf(index)], subject: 'A thought about parcels', text: 'What if?' });
}

/** What becomes of every follow-up on its day; those of Set up are drafts. */
export function chooseMode(desk: Desk, mode: WorldPlan['mode']): void {
  if (mode === 'draft') return;
  const keys = desk.below('settings', 'key');
  const rows = MODE_KEYS.filter((key) => key !== 'keepInTouchMode').map((key) =>
    keys.indexOf(desk.words.settingKeys[key]),
  );
  const first = Math.min(...rows);
  const isBlock = first >= 0 && Math.max(...rows) === first + rows.length - 1;
  if (!isBlock) throw new Error('the modes stand apart in Settings');
  const word = desk.words.codes.sendMode[mode];
  const column = (desk.column('settings', 'value') ?? 0) + 1;
  desk.emulator.user.paste(
    desk.idOf('settings'),
    first + 2,
    column,
    rows.map(() => [word]),
  );
}

/** Into columns that stand side by side. */
function paste(
  desk: Desk,
  table: Table,
  codes: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const [column, ...others] = codes.map((code) => desk.column(table, code));
  if (column === undefined || others.some((other, place) => other !== column + 1 + place))
    throw new Error(`${codes.join()} do not stand side by side`);
  desk.emulator.user.paste(desk.idOf(table), 2, column + 1, rows);
}
