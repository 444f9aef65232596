import type { ColumnOf } from '../cells/tables';

/** All that the counting rule, the days and the streak read; every other column may stay unread. */
export const COUNTING_COLUMNS = {
  log: [
    'id', 'date', 'people', 'personIds', 'kind', 'how', 'twoWay', 'aboutWork', 'event', 'outcome', 'replyDate',
    'nextStep', 'wouldRemember',
  ],
  people: ['id', 'name', 'email', 'otherEmails', 'knewBefore'],
  events: ['name', 'date', 'size'],
  settings: ['key', 'value', 'from'],
} as const satisfies {
  readonly [T in 'log' | 'people' | 'events' | 'settings']: readonly ColumnOf<T>[];
}; // prettier-ignore
