import { readFollowUps } from '../../../src/domain/reading/read-follow-ups';
import { dateCell, grid, june, utcCellClock } from '../builders';

const CONTEXT = { clock: utcCellClock, dayStartHours: 0 };
const HEADERS = ['Key', 'Person', 'Person ID', 'Why', 'Due', 'State', 'State since', 'In words', 'Thread', 'Subject', 'Text']; // prettier-ignore

describe('readFollowUps', () => {
  it('reads every column of a row', () => {
    const [row] = readFollowUps(
      grid(HEADERS, ['p1|pitch', 'Ana', 'p1', 'Pitch', dateCell('2026-06-05'), 'sent', '2026-06-04', 'No answer yet', 't1', 'Hello', 'A line']),
      CONTEXT,
    ).rows; // prettier-ignore

    expect([row?.row, row?.key, row?.person, row?.personId, row?.rule, row?.due, row?.state, row?.hasOwnState, row?.stateSince]).toEqual(
      [2, 'p1|pitch', 'Ana', 'p1', 'pitch', june(5), 'sent', false, june(4)],
    ); // prettier-ignore
    expect([row?.inWords, row?.thread, row?.subject, row?.text]).toEqual(['No answer yet', 't1', 'Hello', 'A line']); // prettier-ignore
  });

  it.each([
    ['planned', 'planned'],
    ['Entwurf bereit', 'draftReady'],
    ['check', 'check'],
    ['', undefined],
  ])('knows the state %j', (cell, state) => {
    expect(readFollowUps(grid(['Due', 'State'], ['2026-06-05', cell]), CONTEXT).rows[0]?.state).toBe(state);
  });

  it('keeps open what has a state of the user’s own, and reports it', () => {
    const { rows, problems } = readFollowUps(
      grid(['Due', 'State'], ['2026-06-05', 'perhaps'], ['2026-06-06', 'done']),
      CONTEXT,
    );

    expect(rows.map(({ state, hasOwnState }) => [state, hasOwnState])).toEqual([
      [undefined, true],
      ['done', false],
    ]);
    expect(problems).toEqual([
      { what: 'unreadable', table: 'followUps', row: 2, column: 'state', text: 'perhaps' },
    ]);
  });

  it('reports a due date that is none with the number of its row', () => {
    const { rows, problems } = readFollowUps(
      grid(['Due', 'Person'], ['2026-06-05', 'Ana'], ['31/02', 'Ben']),
      CONTEXT,
    );

    expect(rows.map(({ due }) => due)).toEqual([june(5), undefined]);
    expect(problems).toEqual([
      { what: 'unreadable', table: 'followUps', row: 3, column: 'due', text: '31/02' },
    ]);
  });

  it('has a word of another why for none, without complaint', () => {
    const reading = readFollowUps(grid(['Due', 'Why'], ['2026-06-05', 'because']), CONTEXT);

    expect([reading.rows[0]?.rule, reading.problems]).toEqual([undefined, []]);
  });

  it('passes over what holds only what Rapport writes by itself, and takes columns that are not there for empty', () => {
    const { rows } = readFollowUps(
      grid(['Key', 'Due', 'Person'], ['k', '', ''], ['', '2026-06-05', '']),
      CONTEXT,
    );

    expect(rows.map(({ row, key, text, state }) => [row, key, text, state])).toEqual([
      [3, '', '', undefined],
    ]);
  });

  it('has no rows where the due column is missing, and says so', () => {
    expect(readFollowUps(grid(['Person', 'Text'], ['Ana', 'Hello']), CONTEXT)).toMatchObject({
      rows: [],
      problems: [{ what: 'missingColumn', table: 'followUps', row: 1, column: 'due' }],
    });
  });
});
