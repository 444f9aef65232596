import type { ChallengeData } from './challenge-data';
import { columnsOf, type LogColumns } from './log-columns';
import { peopleColumnsOf, type PeopleColumns } from './people-columns';

/** As which columns the tables of a reading were read. */
interface NotedColumns {
  readonly log: LogColumns;
  readonly people: PeopleColumns | undefined;
}

const NOTED = new WeakMap<ChallengeData, NotedColumns>();

/** Notes that the tables of `data` were read as these columns; a copy of `data` may have other tables. */
export function noteColumns(data: ChallengeData, columns: NotedColumns): void {
  NOTED.set(data, columns);
}

export function columnsIn(data: ChallengeData): LogColumns {
  return NOTED.get(data)?.log ?? columnsOf(data.log, peopleIn(data));
}

/** Undefined where the table was not given. */
export function peopleIn(data: ChallengeData): PeopleColumns | undefined {
  const noted = NOTED.get(data);
  return noted ? noted.people : data.people && peopleColumnsOf(data.people);
}
