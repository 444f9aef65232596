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

/** People with addresses, pitches of the last days, and what becomes of a follow-up on its day. */
export function furnishOutreach(emulator: Emulator, { language, timeZone }: Place, mode: WorldPlan['mode']): void {
  const desk = new Desk(emulator, language);
  const { kind, how, sendMode, yesNo } = desk.words.codes;
  const today = localTime(emulator.now, timeZone).day;
  paste(
    desk,
    'people',
    Array.from({ length: ADDRESSED }, (_, index) => ({
      name: personName(index),
      email: addressOf(index),
      knewBefore: index % 4 === 0 ? yesNo.yes : '',
    })),
  );
  paste(
    desk,
    'log',
    Array.from({ length: PITCHED }, (_, index) => ({
      date: dayName(today - index),
      people: personName(index),
      kind: index === 3 ? kind.referralAsk : kind.pitch,
      how: how.email,
    })),
  );
  for (let index = 0; index < PITCHED; index += 2)
    emulator.mail.send({ to: [addressOf(index)], subject: 'A thought about parcels', text: 'What if?' });
  const keys = desk.below('settings', 'key');
  const value = (desk.column('settings', 'value') ?? 0) + 1;
  for (const key of MODE_KEYS) {
    const row = keys.indexOf(desk.words.settingKeys[key]);
    if (key !== 'keepInTouchMode') emulator.user.type(desk.idOf('settings'), row + 2, value, sendMode[mode]);
  }
} // prettier-ignore

function paste(desk: Desk, table: Table, rows: readonly Readonly<Record<string, string>>[]): void {
  for (const code of Object.keys(rows[0] ?? {})) {
    const column = desk.column(table, code);
    if (column === undefined) throw new Error(`no column ${code}`);
    desk.emulator.user.paste(desk.idOf(table), 2, column + 1, rows.map((row) => [row[code] ?? ''])); // prettier-ignore
  }
}
