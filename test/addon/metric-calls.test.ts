import { callsIn, dataWayOf, METRIC_CALL, PARKED } from '../../src/addon/use-cases/metric-calls';
import { FUNCTION_NAMES } from '../../src/domain/metrics/metric-names';

describe('dataWayOf', () => {
  it.each(FUNCTION_NAMES)('tells the three ways of %s', (name) => {
    expect(dataWayOf(`=${name}()`)).toBe('sheet');
    expect(dataWayOf(`=${name}("pitch")`)).toBe('sheet');
    expect(dataWayOf(`=${name}(Rapport_pulse)`)).toBe('pulse');
    expect(dataWayOf(`=${name}("x";Rapport_pulse)`)).toBe('pulse');
    expect(dataWayOf(`=${name}(Log!A:Z;Settings!A:D)`)).toBe('ranges');
  });

  it.each([
    '=STREAK( )',
    '=streak()',
    '=Streak ()',
    '=IF(STREAK( )>6;"week!";"")',
    '=1+FREEZES_LEFT()',
    '=STREAK(1)',
    '=STREAK(A1)',
    '=STREAK(MyLog,MySettings)',
    '=EXPLAIN("a:b(")',
    `=FUNNEL("say ""Rapport_pulse""")`,
    `=STREAK('Rapport_pulse:'!A1)`,
    '=STREAK(Rapport_pulse)+ACTIONS()',
    '=STREAK(Log!A:Z;Settings!A:D)+ACTIONS()',
    '=SUM(A:A)+STREAK()',
    '=STREAK(ROWS(Log!A:Z))',
    '=STREAK(ACTIONS(Rapport_pulse))',
    '=ARRAYFORMULA(DAY_STATES())',
    '=STREAK(',
  ])('%s reads the sheet by itself', (formula) => {
    expect(dataWayOf(formula)).toBe('sheet');
  });

  it.each([
    '=STREAK($A$1:$Z99,Settings!A:D)',
    `=STREAK('Log (2)'!A:Z;'Ana''s'!A:D)`,
    '=STREAK({Log!A:C\\Log!E:F};Settings!A:D)',
    '=STREAK(Rapport_pulse)+ACTIONS(Log!A:Z;Settings!A:D)',
    '=FUNNEL("pitch";Log!A:Z;Settings!A:D)',
  ])('%s has ranges', (formula) => {
    expect(dataWayOf(formula)).toBe('ranges');
  });

  it.each(['=STREAK(rapport_PULSE)', '=N(STREAK(Rapport_pulse))+A1', '=STREAK(Rapport_pulse;Log!A:Z)'])(
    '%s has the pulse',
    (formula) => {
      expect(dataWayOf(formula)).toBe('pulse');
    },
  );

  it.each(['=SUM(A1:A3)', '=MYSTREAK()', '=MY_STREAK()', '="STREAK()"', '=ÖSTREAK()', `='STREAK()'!A1`])(
    '%s calls none of ours',
    (formula) => {
      expect(dataWayOf(formula)).toBe('none');
    },
  );
});

describe('callsIn', () => {
  it('gives each call as it was typed, once', () => {
    expect(callsIn(`=streak ()+IF(BEST_STREAK(A1);"PACE()";'PACE('!A1)+BEST_STREAK(A2)`)).toEqual([
      'streak (',
      'BEST_STREAK(',
    ]);
  });
});

describe('METRIC_CALL', () => {
  it('finds calls, parked ones too', () => {
    const search = new RegExp(METRIC_CALL, 'i');

    expect(search.test(`=1+${PARKED}streak()`)).toBe(true);
    expect(search.test('=1+day_states ()')).toBe(true);
    expect(search.test('=MYSTREAK()')).toBe(false);
  });
});
