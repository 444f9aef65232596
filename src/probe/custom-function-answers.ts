import { described, outcomeOf } from './question';

/** 1 June 2026 in the script's zone. */
const FIRST_OF_JUNE = [2026, 5, 1] as const;

const RETURNS: Readonly<Record<string, () => unknown>> = {
  number: () => 7,
  formula: () => '=1+1',
  block: () => [
    [1, 2],
    [3, 4],
  ],
  flat: () => [1, 2],
  date: () => new Date(...FIRST_OF_JUNE),
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
