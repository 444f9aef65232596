import type { Mutation } from '../mutation';

const SESSION = 'src/workbench/emulator/session/session.ts';
const EXECUTION = 'src/workbench/emulator/execution.ts';
const CLOCK = 'src/workbench/emulator/workbook/sheet-clock.ts';
const SERIAL = 'src/workbench/emulator/workbook/serial-date.ts';
const FORMAT = 'src/workbench/emulator/utilities/date-format.ts';
const PARSE = 'src/workbench/emulator/utilities/date-parse.ts';
const ZONE = 'src/workbench/emulator/zone.ts';

export const DATE_MUTATIONS: readonly Mutation[] = [
  {
    fact: 'DT-01',
    file: SESSION,
    find: 'return this.facts.scriptTimeZone;',
    replace: "return 'Etc/UTC';",
    removes: "the script's zone is the manifest's",
  },
  {
    fact: 'DT-02',
    file: EXECUTION,
    find: 'inZone(this.world.scriptTimeZone, () =>',
    replace: "inZone('Etc/UTC', () =>",
    removes: "local getters use the script's zone",
  },
  {
    fact: 'DT-04',
    file: CLOCK,
    find: 'instant = instantOf(wallTimeOfSerial(serial), this.zone);',
    replace: "instant = instantOf(wallTimeOfSerial(serial), 'UTC');",
    removes: "a cell's date by the spreadsheet's zone",
  },
  {
    fact: 'DT-05',
    file: CLOCK,
    find: 'return serialOfWall(instant + offsetAt(instant, this.zone));',
    replace: "return serialOfWall(instant + offsetAt(instant, 'Asia/Tokyo'));",
    removes: "a written Date by the spreadsheet's zone",
  },
  {
    fact: 'DT-06',
    file: SERIAL,
    find: 'const EPOCH = Date.UTC(1899, 11, 30);',
    replace: 'const EPOCH = Date.UTC(1900, 0, 1);',
    removes: 'the day 0',
  },
  {
    fact: 'DT-07',
    file: FORMAT,
    find: 'u: ({ weekday }) => weekday || 7,',
    replace: 'u: ({ weekday }) => weekday,',
    removes: 'u counts Sunday as 7',
  },
  {
    fact: 'DT-08',
    file: FORMAT,
    find: 'Y: ({ wall }, length) => yearText(weekOf(wall).year, length),',
    replace: 'Y: ({ wall }, length) => yearText(wall.year, length),',
    removes: "the week's year",
  },
  {
    fact: 'DT-09',
    file: PARSE,
    find: 'return fields.offset === undefined ? instantOf(wall, zone) :',
    replace: "return fields.offset === undefined ? instantOf(wall, 'UTC') :",
    removes: 'parseDate reads in the given zone',
  },
  {
    fact: 'DT-10',
    file: ZONE,
    find: 'return instant < day.changesAt ? day.before : day.after;',
    replace: 'return day.before;',
    removes: 'clocks change within a day',
  },
  {
    fact: 'DT-11',
    file: SESSION,
    find: "getActiveUserLocale: { kind: 'local', modes: EVERY_MODE },",
    replace: "getActiveUserLocale: { kind: 'local', modes: DOCUMENT_READ },",
    removes: 'the language in every mode',
  },
  {
    fact: 'DT-12',
    file: EXECUTION,
    find: 'inZone(this.world.scriptTimeZone, () =>',
    replace: "inZone('Asia/Tokyo', () =>",
    removes: "a custom function computes in the script's zone",
  },
  {
    fact: 'DT-13',
    file: ZONE,
    find: "second: Number(parts['second']),",
    replace: 'second: 0,',
    removes: 'the odd minutes before standard time',
  },
];
