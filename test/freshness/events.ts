import type { FieldOfFormulas } from './field-of-formulas';

const HOUR = 3_600_000;

/** Something after which no function may be stale, once the triggers that it fires have run. */
export interface FreshnessEvent {
  readonly name: string;
  readonly act: (field: FieldOfFormulas) => void;
  /** Whether some figure has to change by it: else it would show nothing that it is still right. */
  readonly changes: boolean;
}

function event(name: string, act: FreshnessEvent['act'], changes = true): FreshnessEvent {
  return { name, act, changes };
}

/** The next hourly run. */
export function anHourLater({ session: { emulator } }: FieldOfFormulas): void {
  emulator.advanceTo(emulator.now + HOUR);
}

function log({ session }: FieldOfFormulas, name: string, isExplained: boolean): void {
  const entry = session.entry({ names: [name] });
  session.call('logInteraction', entry);
  if (isExplained) session.explain(entry.entryId);
}

function undo({ session }: FieldOfFormulas): void {
  session.emulator.user.undo();
}

/** Sorts, inserts and the like are told to the change trigger alone. */
const BY_HAND: readonly FreshnessEvent[] = [
  event('a hand edit of a date', ({ session }) => { session.type('Log', 5, 'Date', '2026-06-03'); }),
  event('the undo of it', undo),
  event('the redo of it', ({ session }) => { session.emulator.user.redo(); }),
  event('a date that is none', ({ session }) => { session.type('Log', 9, 'Date', '31/02'); }),
  event('its undo', undo),
  event('a paste over several columns', ({ session }) => {
    session.emulator.user.paste(session.sheetId('Log'), 6, session.position('Log', 'Kind'), [['coffee', 'in person', 'yes']]);
  }),
  event('rows that are cleared', ({ session }) => { session.emulator.user.clear(session.sheetId('Log'), 8, 1, 1, 21); }),
  event('the undo of that', undo),
  event('the size of an event', ({ session }) => { session.type('Events', 3, 'Size', '80'); }),
  event('somebody known before', ({ session }) => {
    session.type('People', 2, 'Knew before', 'yes');
  }),
  event('a follow-up that is done', ({ session }) => { session.type('Follow-ups', 2, 'State', 'done'); }),
  event('a sort', ({ session }) => { session.emulator.user.sort(session.sheetId('Log'), session.position('Log', 'People'), false); }, false),
  event('rows inserted', ({ session }) => { session.emulator.user.insertRows(session.sheetId('Log'), 4, 2); }, false),
  event('a row deleted', ({ session }) => { session.emulator.user.deleteRows(session.sheetId('Log'), 2, 1); }),
  event('the undo of the deletion', undo),
  event('a column renamed', ({ session }) => { session.type('Log', 1, 'Kind', 'Sort of'); }),
  event('its old name again', undo),
  event('a column deleted that no figure can do without', ({ session }) => {
    session.emulator.user.deleteColumns(session.sheetId('Log'), session.position('Log', 'Date'), 1);
  }),
  event('the column given back', undo),
  event('the sheet of the events deleted', ({ session }) => { session.emulator.user.deleteSheet(session.sheetId('Events')); }),
  event('the sheet given back', undo),
]; // prettier-ignore

const SETTINGS: readonly FreshnessEvent[] = [
  event('another goal', ({ session }) => { session.set('Result goal', '40'); }),
  event('another basis', ({ session }) => { session.set('Streak runs on', 'connections'); }),
  event('other rest weekdays', ({ session }) => { session.set('Rest weekdays', 'none'); }),
  event('the language', ({ session }) => { session.set('Language', 'Deutsch'); }, false),
]; // prettier-ignore

const BY_RAPPORT: readonly FreshnessEvent[] = [
  event('a log from the sidebar', (field) => { log(field, 'Ida', true); }),
  event('a log that nobody explains, and the next hourly run', (field) => { log(field, 'Jan', false); anHourLater(field); }),
]; // prettier-ignore

/** What no trigger, or not every one, tells of. */
const UNTOLD: readonly FreshnessEvent[] = [
  event('a write of another script, and the next hourly run', (field) => {
    field.call('probeWrite', 'Log', 3, field.session.position('Log', 'Two-way'), 'no');
    field.call('probeWrite', 'Log', 3, field.session.position('Log', 'How'), 'e-mail');
    anHourLater(field);
  }),
  event('an edit while somebody else holds the lock, and the next hourly run', (field) => {
    const release = field.session.emulator.holdDocumentLock();
    field.session.type('Log', 9, 'Date', '2026-06-04');
    release();
    anHourLater(field);
  }),
  event('edits faster than onEdit is told of them, and the next hourly run', (field) => {
    typeFast(field);
    anHourLater(field);
  }),
];

/** While onEdit is busy with a first edit, two of the notes, which it will be told of, and one of a date. */
function typeFast({ session }: FieldOfFormulas): void {
  let hasTyped = false;
  const stop = session.emulator.gate.watch({
    before: ({ handler, method }) => {
      if (handler !== 'onEdit' || method !== 'SpreadsheetApp.flush' || hasTyped) return;
      hasTyped = true;
      session.type('Log', 4, 'Notes', 'one');
      session.type('Log', 4, 'Notes', 'two');
      session.type('Log', 4, 'Date', '2026-06-09');
    },
  });
  session.type('Log', 5, 'Date', '2026-06-08');
  stop();
}

const CLOCK: readonly FreshnessEvent[] = [
  event('the midnight after it, and the next hourly run', ({ session }) => { session.advance('2026-06-10T23:10:00Z'); }),
  event('a day that starts at three', ({ session }) => { session.set('Day starts at', '3'); }),
  event('midnight, which is no new day then', ({ session }) => { session.advance('2026-06-11T23:30:00Z'); }),
  event('three o’clock, and the next hourly run', ({ session }) => { session.advance('2026-06-12T02:10:00Z'); }),
  event('another zone, where it is yesterday', (field) => {
    field.session.emulator.user.setTimeZone('Pacific/Midway');
    anHourLater(field);
  }),
  event('another locale', (field) => { field.session.emulator.user.setLocale('de_DE'); anHourLater(field); }, false),
]; // prettier-ignore

/** In the order in which one person lives through them on the tenth day of their challenge. */
export const EVENTS: readonly FreshnessEvent[] = [
  ...BY_RAPPORT,
  ...BY_HAND,
  ...UNTOLD,
  ...SETTINGS,
  ...CLOCK,
];

/** Begins on 24 October, when Berlin has summer time until the next morning. */
export const END_OF_SUMMER_TIME: readonly FreshnessEvent[] = [
  event('the midnight before the clocks change', ({ session }) => { session.advance('2026-10-24T23:10:00Z'); }),
  event('the hour that comes twice', ({ session }) => { session.advance('2026-10-25T01:30:00Z'); }, false),
  event('the last hour of a day of 25', ({ session }) => { session.advance('2026-10-25T22:50:00Z'); }, false),
  event('the midnight after it', ({ session }) => { session.advance('2026-10-26T00:10:00Z'); }),
]; // prettier-ignore
