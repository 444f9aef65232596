import { readEvents } from '../../../src/domain/reading/read-events';
import { readLog } from '../../../src/domain/reading/read-log';
import { readPeople } from '../../../src/domain/reading/read-people';
import { dateCell, grid, june, utcCellClock } from '../builders';

const CONTEXT = { clock: utcCellClock, dayStartHours: 0 };

describe('readPeople', () => {
  it('reads the last contact of those with a cadence, and who wants no contact', () => {
    const { rows, problems } = readPeople(
      grid(
        ['Name', 'Cadence', 'Last contact', 'Do not contact'],
        ['Ana', 'monthly', dateCell('2026-06-03'), ''],
        ['Ben', 'Vierteljährlich', 'some day', 'ja'],
        ['Cem', '', dateCell('2026-06-03'), true],
        ['Dee', 'yearly', '', 'no'],
      ),
      CONTEXT,
    );

    expect(
      rows.map(({ cadence, lastContact, doNotContact }) => [cadence, lastContact, doNotContact]),
    ).toEqual([
      ['monthly', june(3), false],
      ['quarterly', undefined, true],
      [undefined, undefined, true],
      ['yearly', undefined, false],
    ]);
    expect(problems).toEqual([]);
  });
});

describe('readEvents', () => {
  it('reads hours, and whether an event repeats', () => {
    const { rows } = readEvents(
      grid(['Name', 'Hours', 'Repeats'], ['Fair', 16, ''], ['Meet-up', '2,5', 'ja'], ['Lunch', 'long', 'no']),
      CONTEXT,
    );

    expect(rows.map(({ hours, repeats }) => [hours, repeats])).toEqual([
      [16, false],
      [2.5, true],
      [undefined, false],
    ]);
  });
});

describe('readLog', () => {
  it.each([
    ['bounced', 'bounce'], ['unzustellbar', 'bounce'], ['Out of office', 'outOfOffice'], ['Abwesenheitsnotiz', 'outOfOffice'],
  ])('knows the outcome %j', (word, outcome) => {
    const { rows } = readLog(grid(['Date', 'Kind', 'Outcome'], ['2026-06-03', 'pitch', word]), CONTEXT);

    expect(rows[0]?.outcome).toBe(outcome);
  }); // prettier-ignore
});
