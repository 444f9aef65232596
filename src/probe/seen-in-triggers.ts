import { outcomeOf, type Question } from './question';
import { reportSeen } from './report-sheet';

const KEY = 'probe.seen';

/**
 * Keeps what a trigger has seen where it can be kept even if the spreadsheet is out of its reach, and shows it in
 * the report if it is not.
 */
export function keepSeen(questions: readonly Question[], seen: Readonly<Record<string, string>>): void {
  const store = PropertiesService.getScriptProperties();
  store.setProperty(KEY, JSON.stringify({ ...kept(), ...seen }));
  outcomeOf(() => {
    reportSeen(questions, seen);
  });
}

export function forgetSeen(): void {
  PropertiesService.getScriptProperties().deleteProperty(KEY);
}

/** Puts what triggers have kept into the report. */
export function reportKept(questions: readonly Question[]): void {
  reportSeen(questions, kept());
}

function kept(): Readonly<Record<string, string>> {
  const text = PropertiesService.getScriptProperties().getProperty(KEY) ?? '{}';
  return JSON.parse(text) as Readonly<Record<string, string>>;
}
