import { BARE_METRIC_CALL, mendFormulas, reEnterFormulas } from '../../src/addon/use-cases/re-enter-formulas';
import { FakeCalls, Killed } from './fake-calls';
import { FakeSpreadsheet } from './fake-ports';

describe('BARE_METRIC_CALL', () => {
  it.each([
    '=STREAK()',
    '=IF(STREAK( )>6,"week!","")',
    '=streak()',
    '=EXPLAIN("STREAK")',
    '=1+FREEZES_LEFT()',
  ])('finds %s', (formula) => {
    expect(new RegExp(BARE_METRIC_CALL, 'i').test(formula)).toBe(true);
  });

  it.each([
    '=STREAK(Rapport_pulse)',
    '=STREAK(Log!A:Z,Settings!A:D)',
    '=EXPLAIN("STREAK",Rapport_pulse)',
    '=SUM(A1:A3)',
    '=MYSTREAK()',
  ])('passes over %s', (formula) => {
    expect(new RegExp(BARE_METRIC_CALL, 'i').test(formula)).toBe(false);
  });
});

describe('reEnterFormulas', () => {
  it('leaves every formula as it stood', () => {
    const sheet = new FakeSpreadsheet();
    sheet.formulas.set('A1', '=STREAK()').set('B7', '=IF(STREAK()>6,"week!","")');

    reEnterFormulas(sheet.execution());

    expect([...sheet.formulas.values()]).toEqual(['=STREAK()', '=IF(STREAK()>6,"week!","")']);
  });

  it('touches nothing where no cell calls a metric', () => {
    const calls = new FakeCalls();

    reEnterFormulas(new FakeSpreadsheet().execution(calls));

    expect(calls.names).toEqual(['formulas']);
  });

  it('is mended by the next run wherever it was killed', () => {
    const whole = new FakeCalls();
    const kills = (calls: FakeCalls): FakeSpreadsheet => {
      const sheet = new FakeSpreadsheet();
      sheet.formulas.set('A1', '=STREAK()').set('B7', '=ACTIONS()');
      reEnterFormulas(sheet.execution(calls));
      return sheet;
    };
    kills(whole);

    for (let at = 1; at <= whole.names.length; at++) {
      for (const when of ['before', 'after'] as const) {
        const sheet = new FakeSpreadsheet();
        sheet.formulas.set('A1', '=STREAK()').set('B7', '=ACTIONS()');
        expect(() => {
          reEnterFormulas(sheet.execution(new FakeCalls({ at, when })));
        }).toThrow(Killed);
        mendFormulas(sheet.execution());
        expect([...sheet.formulas.values()]).toEqual(['=STREAK()', '=ACTIONS()']);
        expect(sheet.documentValues.has('journal')).toBe(false);
      }
    }
  });

  it('leaves a cell alone that the user has filled meanwhile', () => {
    const sheet = new FakeSpreadsheet();
    sheet.formulas.set('A1', '=STREAK()');
    const calls = new FakeCalls();
    const { formulas, documentProperties } = sheet.execution(calls);
    const edited = {
      ...formulas,
      park: (cells: Parameters<typeof formulas.park>[0]) => {
        formulas.park(cells);
        sheet.formulas.set('A1', 'mine now');
      },
    };

    reEnterFormulas({ formulas: edited, documentProperties });

    expect(sheet.formulas.get('A1')).toBe('mine now');
  });

  it('notes more formulas than one property holds', () => {
    const sheet = new FakeSpreadsheet();
    const long = `=STREAK()&"${'ä'.repeat(4000)}"`;
    sheet.formulas.set('A1', long).set('A2', long);
    const calls = new FakeCalls({ at: 1000, when: 'before' });

    reEnterFormulas(sheet.execution(calls));

    expect(calls.names.filter((name) => name.startsWith('set journal')).length).toBeGreaterThan(2);
    expect(sheet.formulas.get('A2')).toBe(long);
  });
});
