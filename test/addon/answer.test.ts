import { answer, InvalidEntry } from '../../src/addon/use-cases/answer';
import { RapportFault, type Fault } from '../../src/addon/use-cases/fault';

const BOTH = { reader: 'de', sheet: 'en' } as const;

function problemOf(error: Error) {
  const given = answer(BOTH, () => {
    throw error;
  });
  return given.ok ? undefined : given.problem;
}

describe('answer', () => {
  it('hands the value on', () => {
    expect(answer(BOTH, () => 5)).toEqual({ ok: true, value: 5 });
  });

  it('names tab and header as they stand in the sheet, in a sentence of the reader’s language', () => {
    const problem = problemOf(new RapportFault({ kind: 'columnTwice', table: 'log', column: 'date' }));

    expect(problem?.code).toBe('SHEET_UNCLEAR');
    expect(problem?.message).toMatch(/^Im Blatt Log heißen zwei Spalten „Date“/);
  });

  it.each([
    [{ kind: 'notSetUp' }, 'NOT_SET_UP'],
    [{ kind: 'busy' }, 'BUSY'],
    [{ kind: 'tabMissing', table: 'people' }, 'SHEET_UNCLEAR'],
  ] satisfies [Fault, string][])('gives %j the code %s', (fault, code) => {
    expect(problemOf(new RapportFault(fault))?.code).toBe(code);
  });

  it('puts a message beside each field of an entry that cannot be written', () => {
    const fields = [{ field: 'day', message: 'Welcher Tag?' }] as const;

    expect(problemOf(new InvalidEntry(fields))).toMatchObject({ code: 'INVALID_ENTRY', fields });
  });

  it('knows Google’s refusals', () => {
    const text = 'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.';

    expect(problemOf(new Error(text))?.code).toBe('NO_PERMISSION');
  });

  it('shows no address from a text of Google’s', () => {
    expect(problemOf(new Error('Invalid email: ana@example.org'))?.message).not.toContain('@');
  });
});
