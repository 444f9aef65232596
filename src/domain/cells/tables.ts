/**
 * The tables of the spreadsheet and their columns, as codes, in the order in which Set up lays them out.
 * `WRITTEN_BY_RAPPORT` is the ● of the columns; all may be typed by hand as well.
 * The words of each header in each language stand in words/.
 */
export const TABLES = [
  'dashboard',
  'today',
  'log',
  'people',
  'followUps',
  'events',
  'templates',
  'settings',
] as const;
export type TableName = (typeof TABLES)[number];

export const COLUMNS = {
  // What tells an item stands side by side, so that one write puts all of it into its row.
  today: ['key', 'person', 'why', 'due', 'decision', 'answer'],
  log: [
    'id', 'date', 'people', 'personIds', 'kind', 'how', 'twoWay', 'aboutWork', 'channel', 'event', 'hours',
    'outcome', 'replyDate', 'nextStep', 'remindOn', 'introducedBy', 'feltBrave', 'wouldRemember', 'notes',
    'counts', 'why',
  ],
  people: [
    'id', 'name', 'email', 'otherEmails', 'company', 'role', 'linkedIn', 'language', 'knewBefore', 'metOn',
    'metThrough', 'introducedBy', 'iCanGive', 'promised', 'cadence', 'lastContact', 'nextDue', 'doNotContact',
    'importBatch', 'notes',
  ],
  followUps: [
    'key', 'person', 'personId', 'rule', 'due', 'state', 'stateSince', 'inWords', 'thread', 'subject', 'text',
  ],
  events: ['id', 'name', 'date', 'size', 'hours', 'kind', 'repeats', 'comfortable', 'energyAfter', 'notes'],
  templates: ['name', 'situation', 'language', 'subject', 'body'],
  settings: ['key', 'value', 'from', 'whatItDoes'],
} as const; // prettier-ignore

/** The tables that have a header row; the dashboard is laid out freely. */
export type ColumnTable = keyof typeof COLUMNS;
export type ColumnOf<T extends ColumnTable> = (typeof COLUMNS)[T][number];

/** The ● columns: Rapport fills them, and may fill them again. */
export const WRITTEN_BY_RAPPORT: { readonly [T in ColumnTable]: readonly ColumnOf<T>[] } = {
  today: ['person', 'why', 'due', 'answer', 'key'],
  log: ['id', 'personIds', 'counts', 'why'],
  people: ['id', 'metOn', 'metThrough', 'lastContact', 'nextDue', 'importBatch'],
  followUps: ['key', 'personId', 'rule', 'stateSince', 'inWords', 'thread'],
  events: ['id'],
  templates: [],
  settings: [],
};
