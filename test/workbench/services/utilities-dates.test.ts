import { formatDate } from '../../../src/workbench/emulator/utilities/date-format';
import { parseDate } from '../../../src/workbench/emulator/utilities/date-parse';
import { fact } from '../../support/fact';
import { valueOf } from '../core/script-project';

describe('Utilities.formatDate', () => {
  const AFTERNOON = Date.UTC(2026, 2, 8, 17, 4, 5, 6);
  it.each([
    ['yyyy-MM-dd', 'America/New_York', '2026-03-08'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSS", 'Pacific/Auckland', '2026-03-09T06:04:05.006'],
    ['yy M d H m s', 'Etc/UTC', '26 3 8 17 4 5'],
    ['hh:mm a', 'Etc/UTC', '05:04 PM'],
    ['K k h', 'Etc/UTC', '5 17 5'],
    ['EEE EEEE u', 'Etc/UTC', 'Sun Sunday 7'],
    ['MMM MMMM LLL', 'Etc/UTC', 'Mar March Mar'],
    ['D DDD', 'Etc/UTC', '67 067'],
    ['Z X XX XXX', 'Asia/Kathmandu', '+0545 +05 +0545 +05:45'],
    ['Z X XXX', 'Etc/UTC', '+0000 Z Z'],
    ['z zzzz', 'America/New_York', 'EDT Eastern Daylight Time'],
    ['z', 'Etc/UTC', 'UTC'],
    ["'o''clock' ''", 'Etc/UTC', "o'clock '"],
    ['yyyyy', 'Etc/UTC', '02026'],
  ])(`${fact('DT-07')} %s in %s: %s`, (pattern, zone, text) => {
    expect(formatDate(AFTERNOON, zone, pattern)).toBe(text);
  });

  it.each([
    ['G', Date.UTC(2026, 2, 8), 'AD'],
    ['G y', Date.UTC(-43, 2, 15), 'BC 44'],
    ['w W F', Date.UTC(2026, 2, 8), '11 2 2'],
    ['w W F', Date.UTC(2026, 7, 31), '36 6 5'],
  ])(`${fact('DT-07')} %s at %i: %s`, (pattern, instant, text) => {
    expect(formatDate(instant, 'Etc/UTC', pattern)).toBe(text);
  });

  it.each([
    ['2026-12-26', '2026 2026 52'],
    ['2026-12-27', '2026 2027 1'],
    ['2026-12-31', '2026 2027 1'],
    ['2027-01-01', '2027 2027 1'],
    ['2027-01-03', '2027 2027 2'],
    ['2022-01-01', '2022 2022 1'],
    ['2023-01-01', '2023 2023 1'],
  ])(`${fact('DT-08')} %s`, (day, text) => {
    expect(formatDate(Date.parse(day), 'Etc/UTC', 'yyyy YYYY w')).toBe(text);
  });

  it.each([
    ['2026-10-25', 'Europe/Berlin', '2026-10-25 23:00'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-30 01:00'],
    ['2026-10-24', 'Europe/Berlin', '2026-10-25 00:00'],
    ['2026-04-05', 'Australia/Lord_Howe', '2026-04-05 23:30'],
  ])(`${fact('DT-10')} %s in %s`, (day, zone, text) => {
    const midnight = parseDate(day, zone, 'yyyy-MM-dd', 2026) ?? Number.NaN;

    expect(formatDate(midnight + 86_400_000, zone, 'yyyy-MM-dd HH:mm')).toBe(text);
  });

  it.each([
    ['b', "Illegal pattern character 'b'"],
    ["yyyy 'open", 'Unterminated quote'],
  ])('refuses the pattern %s', (pattern, message) => {
    expect(() => formatDate(AFTERNOON, 'Etc/UTC', pattern)).toThrow(message);
  });

  it('takes an unknown zone for GMT, in silence', () => {
    expect(valueOf("return Utilities.formatDate(new Date(0), 'Mars/Olympus', 'yyyy-MM-dd HH:mm')")).toBe(
      '1970-01-01 00:00',
    );
  });

  it("refuses what is not a Date with Google's words", () => {
    expect(() => valueOf("return Utilities.formatDate('today', 'GMT', 'yyyy')")).toThrow(
      "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});

describe('Utilities.parseDate', () => {
  it.each([
    ['2026-03-08', 'America/New_York', 'yyyy-MM-dd', '2026-03-08T05:00:00.000Z'],
    ['2026-03-08', 'America/Havana', 'yyyy-MM-dd', '2026-03-08T05:00:00.000Z'],
    ['2026-03-08 02:30', 'America/New_York', 'yyyy-MM-dd HH:mm', '2026-03-08T07:30:00.000Z'],
    ['2026-02-30', 'Etc/UTC', 'yyyy-MM-dd', '2026-03-02T00:00:00.000Z'],
    ['20260308', 'Etc/UTC', 'yyyyMMdd', '2026-03-08T00:00:00.000Z'],
    ['8 March 2026', 'Etc/UTC', 'd MMM yyyy', '2026-03-08T00:00:00.000Z'],
    ['Sun 8 mar 26', 'Etc/UTC', 'EEE d MMM yy', '2026-03-08T00:00:00.000Z'],
    ['12:30 AM', 'Etc/UTC', 'hh:mm a', '1970-01-01T00:30:00.000Z'],
    ['2026-03-08T10:00:00+0530', 'Etc/UTC', "yyyy-MM-dd'T'HH:mm:ssZ", '2026-03-08T04:30:00.000Z'],
    ['2026-03-08 and more', 'Etc/UTC', 'yyyy-MM-dd', '2026-03-08T00:00:00.000Z'],
  ])(`${fact('DT-09')} %s in %s by %s`, (text, zone, pattern, instant) => {
    const script = `return Utilities.parseDate(${JSON.stringify(text)}, '${zone}', ${JSON.stringify(pattern)}).toISOString()`;

    expect(valueOf(script)).toBe(instant);
  });

  it(fact('DT-09', 'what does not fit'), () => {
    expect(() => valueOf("return Utilities.parseDate('soon', 'GMT', 'yyyy-MM-dd')")).toThrow(
      'Unparseable date: "soon"',
    );
  });

  it.each(['G', 'YYYY', 'w'])('names what it does not read: %s', (pattern) => {
    expect(() => parseDate('1', 'Etc/UTC', pattern, 2026)).toThrow('of a date pattern is not built');
  });
});
