import { described, outcomeOf } from './question';

/** Midnight where the cell is. */
function firstOfJune(): Date {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.parseDate('2026-06-01', zone, 'yyyy-MM-dd');
}

const RETURNS: Readonly<Record<string, () => unknown>> = {
  number: () => 7,
  formula: () => '=1+1',
  block: () => [
    [1, 2],
    [3, 4],
  ],
  flat: () => [1, 2],
  date: firstOfJune,
  null: () => null,
  nothing: () => undefined,
  'not a number': () => NaN,
  object: () => ({ a: 1 }),
  ragged: () => [[1, 2], [3]],
  random: () => Utilities.getUuid(),
};

/** What a custom function of the probe gives back, by name. @throws Error for a name that it does not know. */
export function returned(what: unknown): unknown {
  const give = RETURNS[String(what)];
  if (!give) throw new Error(`Nothing is called ${String(what)}`);
  return give();
}

const TRIES: Readonly<Record<string, () => unknown>> = {
  setValue: () => SpreadsheetApp.getActiveRange().offset(0, 5).setValue('x'),
  openById: () => calledBy('openById', SpreadsheetApp.getActiveSpreadsheet().getId()),
  getUi: () => Boolean(SpreadsheetApp.getUi()),
  mail: () => MailApp.getRemainingDailyQuota(),
  email: () => Session.getActiveUser().getEmail(),
  properties: () => String(PropertiesService.getDocumentProperties().getProperty('probe.never')),
  activeRange: () => SpreadsheetApp.getActiveRange().getA1Notation(),
  zone: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
};

/** Named by a text: the build asks a scope for what it sees called, and this call is there to be refused. */
function calledBy(method: string, argument: string): unknown {
  const service = SpreadsheetApp as unknown as Readonly<Record<string, (argument: string) => unknown>>;
  return service[method]?.(argument) !== undefined;
}

/** Does in a cell what may be refused there, and tells how it went. */
export function tried(what: unknown): string {
  const action = TRIES[String(what)];
  return action ? outcomeOf(action) : described(what);
}
