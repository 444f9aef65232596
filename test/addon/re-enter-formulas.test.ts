import { METRIC_CALL } from '../../src/addon/use-cases/metric-calls';
import { mendFormulas, reEnterFormulas, UNPULSED } from '../../src/addon/use-cases/re-enter-formulas';
import { FakeCalls, Killed } from './fake-calls';
import { FakeSpreadsheet } from './fake-ports';

const MINE = ['=STREAK()', '=IF(streak( )>6;"STREAK()";B7)'] as const;

function spreadsheet(): FakeSpreadsheet {
  const sheet = new FakeSpreadsheet();
  sheet.formulas.set('A1', MINE[0]).set('B7', MINE[1]);
  return sheet;
}

function entered(calls: FakeCalls): string[] {
  return calls.names.filter((name) => name.startsWith('enter'));
}

describe('reEnterFormulas', () => {
  it('leaves every formula as it stood', () => {
    const sheet = spreadsheet();
    const calls = new FakeCalls();

    reEnterFormulas(sheet.execution(calls), ['sheet']);

    expect([...sheet.formulas.values()]).toEqual(MINE);
    expect(entered(calls)).toEqual(['enter A1', 'enter B7', 'enter A1', 'enter B7']);
  });

  it('enters formulas with ranges only where asked, and those with the pulse never', () => {
    const sheet = new FakeSpreadsheet();
    sheet.formulas.set('A1', '=STREAK(Log!A:Z;Settings!A:D)').set('A2', '=STREAK(Rapport_pulse)');
    const atAnEdit = new FakeCalls();
    const atMidnight = new FakeCalls();

    reEnterFormulas(sheet.execution(atAnEdit), ['sheet']);
    reEnterFormulas(sheet.execution(atMidnight), ['sheet', 'ranges']);

    expect(atAnEdit.names).toEqual(['formulas']);
    expect(entered(atMidnight)).toEqual(['enter A1', 'enter A1']);
  });

  it('is mended by the next run wherever it was killed', () => {
    const whole = new FakeCalls();
    reEnterFormulas(spreadsheet().execution(whole), ['sheet']);

    for (let at = 1; at <= whole.names.length; at++) {
      for (const when of ['before', 'after'] as const) {
        const sheet = spreadsheet();
        expect(() => {
          reEnterFormulas(sheet.execution(new FakeCalls({ at, when })), ['sheet']);
        }).toThrow(Killed);
        mendFormulas(sheet.execution());
        expect([...sheet.formulas.values()]).toEqual(MINE);
        expect(sheet.documentValues.has('journal')).toBe(false);
      }
    }
  });

  it('leaves a cell alone that the user has filled meanwhile', () => {
    const sheet = spreadsheet();
    const { formulas, documentProperties } = sheet.execution();
    const edited: typeof formulas = {
      ...formulas,
      park: (cells, word) => {
        const isWhole = formulas.park(cells, word);
        sheet.formulas.set('A1', 'mine now');
        return isWhole;
      },
    };

    reEnterFormulas({ formulas: edited, documentProperties }, ['sheet']);

    expect(sheet.formulas.get('A1')).toBe('mine now');
  });

  it('gives a formula back where it stands by now, with the references that it has by now', () => {
    const sheet = spreadsheet();
    const { formulas, documentProperties } = sheet.execution();
    const moved: typeof formulas = {
      ...formulas,
      park: (cells, word) => {
        const isWhole = formulas.park(cells, word);
        sheet.formulas.set('B8', (sheet.formulas.get('B7') ?? '').replace('B7', 'B8'));
        sheet.formulas.delete('B7');
        return isWhole;
      },
    };

    reEnterFormulas({ formulas: moved, documentProperties }, ['sheet']);

    expect(sheet.formulas.get('B8')).toBe('=IF(streak( )>6;"STREAK()";B8)');
    expect(sheet.documentValues.has('journal')).toBe(false);
  });

  it('passes over a protected cell and enters the others', () => {
    const sheet = spreadsheet();
    sheet.protectedCells.add('A1');
    const calls = new FakeCalls();

    const isWhole = reEnterFormulas(sheet.execution(calls), ['sheet']);

    expect(isWhole).toBe(false);
    expect([...sheet.formulas.values()]).toEqual(MINE);
    expect(entered(calls)).toEqual(['enter A1', 'enter B7', 'enter B7']);
  });

  it('keeps looking for a formula that was protected while it was parked', () => {
    const sheet = spreadsheet();
    const { formulas, documentProperties } = sheet.execution();
    const guarded: typeof formulas = {
      ...formulas,
      park: (cells, word) => {
        const isWhole = formulas.park(cells, word);
        sheet.protectedCells.add('A1');
        return isWhole;
      },
    };
    reEnterFormulas({ formulas: guarded, documentProperties }, ['sheet']);
    sheet.protectedCells.clear();

    mendFormulas(sheet.execution());

    expect([...sheet.formulas.values()]).toEqual(MINE);
  });

  it('gives back what an undo has parked again', () => {
    const sheet = spreadsheet();
    sheet.formulas.set('A1', '=RAPPORT_REFRESHING_STREAK()');

    reEnterFormulas(sheet.execution(), ['sheet']);

    expect([...sheet.formulas.values()]).toEqual(MINE);
  });
});

describe('the search for formulas without the pulse', () => {
  const search = new RegExp(METRIC_CALL + UNPULSED, 'i');

  it.each([
    '=STREAK()',
    '=streak(',
    '=STREAK( )',
    '=STREAK(RA1)',
    '=FUNNEL(RAP1)',
    '=FUNNEL(Rapport_pulses)',
    '=FUNNEL(Rap',
    '=FUNNEL("Rapport_pulse")',
    '=STREAK(Log!A:Z;Settings!A:D)',
    '=STREAK(Rapport_pulse)+ACTIONS()',
    '=STREAK(ACTIONS(Rapport_pulse))',
  ])('finds %s', (formula) => {
    expect(search.test(formula)).toBe(true);
  });

  it.each([
    '=CHALLENGE_SUMMARY(Rapport_pulse)',
    '=1+STREAK(rapport_PULSE)',
    '=STREAK(Rapport_pulse;Log!A:Z)',
  ])('leaves %s, which the pulse keeps fresh', (formula) => {
    expect(search.test(formula)).toBe(false);
  });
});
