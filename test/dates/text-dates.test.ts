import { dayReader } from '../../src/domain/cells/cell-day';
import { utcCellClock } from '../domain/builders';
import { isKnownLocale, localeOf } from '../../src/workbench/emulator/workbook/locales';
import { parseInput } from '../../src/workbench/emulator/workbook/parse-input';
import { civilFromDays, daysFromCivil } from '../support/civil-dates';
import { FORMATS, LOCALES, type DateFormat } from './formats';

interface Reading {
  readonly locale: string;
  readonly text: string;
  readonly verdict: string;
  /** What Sheets makes of it, or '' where that is no day that the text alone tells. */
  readonly meant: string;
  readonly read: string;
  readonly where: string;
}

function meaningOf({ d = '2026-06-05', m = '2026-05-06', y = '' }: DateFormat, verdict: string): string {
  return { d, m, y, '?': d }[verdict] ?? '';
}

function readings(format: DateFormat): readonly Reading[] {
  return LOCALES.map((locale, index) => {
    const text = typeof format.texts === 'string' ? format.texts : (format.texts[index] ?? '');
    const verdict = format.verdicts.charAt(index);
    const read = dayReader({ clock: { ...utcCellClock, locale }, dayStartHours: 0 })(text) ?? '';
    return { locale, text, verdict, meant: meaningOf(format, verdict), read, where: `${locale} “${text}” (${format.name})` };
  }); // prettier-ignore
}

const ALL = FORMATS.flatMap(readings);
const told = ({ where, read, meant }: Reading): string => `${where} read as ${read}, meant ${meant}`;

/** The day of a serial number, which counts from 30 December 1899. */
function dayOfSerial(serial: number): string {
  return civilFromDays(daysFromCivil(1899, 12, 30) + Math.floor(serial));
}

/** What typing the text makes of it in the workbench's sheet, '' for no date. */
function typed({ text, locale }: Reading): string {
  const input = parseInput(text, localeOf(locale), 46_178);
  if (input.formula !== undefined || typeof input.value !== 'number') return '';
  return /[yd]/.test(input.numberFormat ?? '') ? dayOfSerial(input.value) : '';
}

describe('dates in text, 60 formats by 12 locales', () => {
  it('are sixty by twelve, each with a text and a verdict', () => {
    expect([FORMATS.length, LOCALES.length]).toEqual([60, 12]);
    expect(ALL.filter(({ text, verdict }) => text === '' || !'dmyn-?'.includes(verdict || ' '))).toEqual([]);
  });

  it('are never read as another day than Sheets reads', () => {
    expect(ALL.filter(({ read, meant }) => read !== '' && read !== meant).map(told)).toEqual([]);
  });

  it('are read where Sheets reads them, but for those without a year, which are reported', () => {
    const accepted = ALL.filter(({ verdict }) => 'dmyn'.includes(verdict));
    const right = accepted.filter(({ read, meant, verdict }) => verdict !== 'n' && read === meant);

    const other = ALL.filter((reading) => !accepted.includes(reading));
    const count = (some: readonly Reading[]): string => String(some.length);
    const wrong = ALL.filter(({ read, meant }) => read !== '' && read !== meant);
    console.info(
      `T5: ${count(ALL)} = 60 formats × 12 locales. Sheets accepts ${count(accepted)}: ${count(right)} read right ` +
        `(${((100 * right.length) / accepted.length).toFixed(1)} %), the others reported. Of the other ${count(other)}: ` +
        `${count(other.filter(({ read }) => read === ''))} reported, the rest can mean one day only. ${count(wrong)} wrong.`,
    );
    expect(accepted.filter(({ read, verdict }) => read === '' && verdict !== 'n').map(told)).toEqual([]);
    expect(right.length / accepted.length).toBeGreaterThanOrEqual(0.95);
  });

  it('are never another day as text than typed into the workbench', () => {
    const known = ALL.filter(({ locale }) => isKnownLocale(locale));
    const other = known.filter((one) => one.read !== '' && typed(one) !== '' && typed(one) !== one.read);

    expect(known.length).toBeGreaterThan(400);
    expect(other.map((one) => `${told(one)}, typed ${typed(one)}`)).toEqual([]);
  });
});
