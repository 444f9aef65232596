import type { LogRow, PersonRow } from './challenge-data';

/** A row that differs in these. Not `{ ...row }`: a row read from a grid has its properties from its class. */
export function logRowWith(row: LogRow, changes: Partial<Pick<LogRow, 'id' | 'people'>>): LogRow {
  return {
    row: row.row,
    id: row.id,
    day: row.day,
    people: row.people,
    kind: row.kind,
    how: row.how,
    twoWay: row.twoWay,
    aboutWork: row.aboutWork,
    channel: row.channel,
    event: row.event,
    hours: row.hours,
    outcome: row.outcome,
    replyDay: row.replyDay,
    ownWords: row.ownWords,
    nextStep: row.nextStep,
    remindOn: row.remindOn,
    introducedBy: row.introducedBy,
    wouldRemember: row.wouldRemember,
    onlyADay: row.onlyADay,
    ...changes,
  };
}

/** As `logRowWith`. */
export function personRowWith(row: PersonRow, changes: Partial<Pick<PersonRow, 'id' | 'name'>>): PersonRow {
  return {
    row: row.row,
    id: row.id,
    name: row.name,
    emails: row.emails,
    company: row.company,
    knewBefore: row.knewBefore,
    cadence: row.cadence,
    lastContact: row.lastContact,
    doNotContact: row.doNotContact,
    language: row.language,
    introducedBy: row.introducedBy,
    promised: row.promised,
    ...changes,
  };
}
