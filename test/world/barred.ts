import type { Desk } from './desk';

/** Addresses to which nobody may write by what the sheet shows; `*` for all of them, `?` where it cannot be told. */
export function barredIn(desk: Desk): ReadonlySet<string> {
  const { yes, no } = desk.words.codes.yesNo;
  const barred = new Set<string>();
  const keys = desk.below('settings', 'key');
  const stop = desk.below('settings', 'value')[keys.indexOf(desk.words.settingKeys.stopSending)];
  if (stop === yes) barred.add('*');
  else if (stop !== no) barred.add('?');
  const emails = desk.below('people', 'email');
  desk.below('people', 'doNotContact').forEach((answer, row) => {
    if (answer === yes) barred.add((emails[row] ?? '').trim().toLowerCase());
  });
  return barred;
}
