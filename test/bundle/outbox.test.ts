import { AddOnSession, type SessionOptions } from './add-on-session';

/** Wednesday 3 June 2026, ten in the morning in Berlin. */
const WEDNESDAY = '2026-06-03T08:00:00Z';
const PITCH = { kind: 'pitch', how: 'email', twoWay: 'notYet', names: ['Ana'] } as const;

function session(options: SessionOptions = {}): AddOnSession {
  const made = new AddOnSession({ now: WEDNESDAY, ...options }).setUp();
  return made.withoutFigures();
}

/** The one firing that a day needs: a month of all of them would take its time. */
const ONCE_A_DAY: NonNullable<SessionOptions['punctuality']> = ({ due }) =>
  new Date(due).getUTCHours() === 6 ? [due] : [];

/** Each row as `due state`, in the order of the sheet. */
function rows(at: AddOnSession): readonly string[] {
  const states = at.column('Follow-ups', 'State');
  return at.column('Follow-ups', 'Due').map((due, place) => `${due} ${states[place] ?? ''}`);
}

function deleteRow(at: AddOnSession, sheet: string, row: number): void {
  at.emulator.user.deleteRows(at.sheetId(sheet), row, 1);
}

describe('the outbox in the sheet', () => {
  it('has the follow-ups of what was logged as soon as it is explained', () => {
    const at = session();
    at.log(PITCH);
    at.explain('e1');

    expect(rows(at)).toEqual(['2026-06-08 planned', '2026-06-12 planned']);
    expect(at.column('Follow-ups', 'Person')).toEqual(['Ana', 'Ana']);
    expect(at.column('Follow-ups', 'Person ID')).toEqual(new Array(2).fill(at.column('People', 'ID')[0]));
    expect(at.column('Follow-ups', 'Why')).toEqual(['pitch', 'pitch']);
    expect(at.column('Follow-ups', 'In words')[1]).toBe(
      'You pitched Ana on 3 June 2026 and no answer is noted; one follow-up is planned.',
    );
    expect(at.column('People', 'Next due')).toEqual(['2026-06-08']);
  });

  it('has them after the next hourly run of what was typed by hand', () => {
    const at = session();
    at.typeRow('Log', { Date: '2026-06-03', People: 'Zoe', Kind: 'referral ask', How: 'e-mail' });

    at.advance('2026-06-03T10:00:00Z');

    expect(rows(at)).toEqual(['2026-06-10 planned']);
    expect(at.failures()).toEqual([]);
  });

  it('goes on through days, ends with the answer, and stays as it is however often it is kept', () => {
    const at = session();
    at.log(PITCH);
    at.advance('2026-06-05T10:00:00Z');
    expect(rows(at)).toEqual(['2026-06-08 planned', '2026-06-12 planned']);

    at.type('Log', 2, 'Outcome', 'reply');
    at.type('Log', 2, 'Reply date', '2026-06-05');
    at.advance('2026-06-09T10:00:00Z');

    expect(rows(at)).toEqual(['2026-06-08 cancelled', '2026-06-12 cancelled']);
    expect(at.column('Follow-ups', 'State since')).toEqual(['2026-06-05', '2026-06-05']);
    expect(at.column('People', 'Next due')).toEqual(['']);
  });

  it('does not bring back a row that the user has deleted', () => {
    const at = session();
    at.log(PITCH);
    at.advance('2026-06-04T10:00:00Z');

    deleteRow(at, 'Follow-ups', 3);
    at.advance('2026-06-06T10:00:00Z');

    expect(rows(at)).toEqual(['2026-06-08 planned']);
  });

  it('finds its rows after a sort', () => {
    const at = session();
    at.log(PITCH);
    at.advance('2026-06-04T10:00:00Z');
    at.emulator.user.sort(at.sheetId('Follow-ups'), at.position('Follow-ups', 'Due'), false);

    at.type('Log', 2, 'Outcome', 'bounced');
    at.advance('2026-06-05T10:00:00Z');

    expect(rows(at)).toEqual(['2026-06-12 cancelled', '2026-06-08 cancelled']);
  });

  it('moves with a holiday, once', () => {
    const at = session();
    at.log(PITCH);
    at.advance('2026-06-04T10:00:00Z');

    at.set('Holiday', '2026-06-05');
    at.advance('2026-06-06T10:00:00Z');

    expect(rows(at)).toEqual(['2026-06-09 planned', '2026-06-15 planned']);
  });

  it('takes a row typed by hand for a reminder of the user’s own', () => {
    const at = session();
    at.log(PITCH);
    at.explain('e1');
    at.typeRow('Follow-ups', { Person: 'ana', Due: '2026-06-04', 'In words': 'bring the book' });

    at.advance('2026-06-04T10:00:00Z');

    const [ana = ''] = at.column('People', 'ID');
    expect(at.column('Follow-ups', 'Key')[2]).toBe(`${ana}|reminder|2|2026-06-04`);
    expect(at.column('Follow-ups', 'Person ID')[2]).toBe(ana);
    expect(at.column('Follow-ups', 'Why')[2]).toBe('your reminder');
    expect(at.emulator.sentMail()[0]?.text).toContain('bring the book');
  });

  it('says which column is not to be told, and keeps the figures fresh all the same', () => {
    const at = session();
    at.log(PITCH);
    at.explain('e1');
    at.type('Follow-ups', 1, 'Key', 'My key');

    at.log({ names: ['Ben'] });

    expect(at.explain('e2')).toMatchObject({ ok: false });
    expect(at.column('Log', 'Counts')).toEqual(['no', 'yes']);
    expect(rows(at)).toHaveLength(2);
  });

  it('keeps somebody in touch by one row and one line', () => {
    const at = session({ now: '2026-07-02T08:00:00Z' });
    at.log({ ...PITCH, kind: 'message', day: '2026-06-03' });
    at.type('People', 2, 'Last contact', '2026-06-03');
    at.type('People', 2, 'Cadence', 'monthly');
    at.typeFormula('=FOLLOW_UPS_DUE()');

    at.advance('2026-07-03T10:00:00Z');

    expect(rows(at)).toEqual(['2026-07-03 planned']);
    expect([at.cell('Sheet1', 2, 1)?.display, at.cell('Sheet1', 3, 1)?.display ?? '']).toEqual(['Ana', '']);
  });

  it.each([
    ['=FOLLOW_UPS_DUE()'],
    ['=FOLLOW_UPS_DUE(Rapport_pulse)'],
    ["=FOLLOW_UPS_DUE(Log!A:Z, Settings!A:D, Events!A:Z, People!A:Z, 'Follow-ups'!A:Z)"],
  ])('has nobody to keep in touch with whose row the user has deleted: %s', (formula) => {
    const at = session({ now: '2026-07-02T08:00:00Z', punctuality: ONCE_A_DAY });
    at.log({ ...PITCH, kind: 'message', day: '2026-06-03' });
    at.type('People', 2, 'Last contact', '2026-06-03');
    at.type('People', 2, 'Cadence', 'monthly');
    at.typeFormula(formula);
    at.advance('2026-07-03T10:00:00Z');
    const named = (): string => at.cell('Sheet1', 2, 1)?.display ?? '';
    expect(named()).toBe('Ana');

    deleteRow(at, 'Follow-ups', 2);
    expect(named()).toBe('');
    at.advance('2026-07-05T10:00:00Z');
    expect([named(), ...rows(at)]).toEqual(['']);

    at.log({ ...PITCH, kind: 'message', day: '2026-07-04' });
    at.advance('2026-08-04T10:00:00Z');
    expect([named(), ...rows(at)]).toEqual(['Ana', '2026-08-03 planned']);
  });

  it.each([
    [
      'in spring',
      '2026-03-27T08:00:00Z',
      '2026-03-30T06:00:00Z',
      ['2026-04-01 planned', '2026-04-07 planned'],
    ],
    [
      'in autumn',
      '2026-10-23T08:00:00Z',
      '2026-10-26T07:00:00Z',
      ['2026-10-28 planned', '2026-11-03 planned'],
    ],
  ])('counts the same days where the clock changes %s', (_when, now, later, shown) => {
    const at = session({ now });
    at.log(PITCH);

    at.advance(later);

    expect(rows(at)).toEqual(shown);
  });

  it('speaks German in a German spreadsheet', () => {
    const at = new AddOnSession({ now: WEDNESDAY, locale: 'de', userLocale: 'de' }).setUp();
    at.log(PITCH);
    at.explain('e1');

    expect(at.column('Wiedervorlagen', 'Stand')).toEqual(['geplant', 'geplant']);
    expect(at.column('Wiedervorlagen', 'In Worten')[1]).toBe(
      'Dein Pitch an Ana war am 3. Juni 2026, und noch ist keine Antwort eingetragen; einmal Nachfassen ist geplant.',
    );
  });
});
