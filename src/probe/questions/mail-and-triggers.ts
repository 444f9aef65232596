import type { FactId } from '../../platform-facts';
import { handlerName } from '../handler-name';
import type { CallQuestion } from '../question';

/** Takes away what it made, also where making it is refused half-way. */
function withTriggers(ask: (made: GoogleAppsScript.Script.Trigger[]) => unknown): unknown {
  const made: GoogleAppsScript.Script.Trigger[] = [];
  try {
    return ask(made);
  } finally {
    for (const trigger of made) ScriptApp.deleteTrigger(trigger);
  }
}

function hourly(): GoogleAppsScript.Script.Trigger {
  return ScriptApp.newTrigger(handlerName('askInTrigger')).timeBased().everyHours(1).create();
}

type Row = readonly [number: number, fact: FactId, asks: string, expected: string, ask: () => unknown];

const ROWS: readonly Row[] = [
  [
    1,
    'MA-04',
    'What getRemainingDailyQuota gives',
    '"number"',
    () => typeof MailApp.getRemainingDailyQuota(),
  ],
  [
    2,
    'MA-09',
    'A mail without a recipient',
    'throws Failed to send email: no recipient',
    () => MailApp.sendEmail('', 'Rapport probe', 'Nobody gets this.'),
  ],
  [
    3,
    'MA-01',
    'How far one mail to oneself lowers the quota',
    '1',
    () => {
      const before = MailApp.getRemainingDailyQuota();
      MailApp.sendEmail(
        Session.getEffectiveUser().getEmail(),
        'Rapport probe',
        'This mail was one of the questions.',
      );
      return before - MailApp.getRemainingDailyQuota();
    },
  ],
  [
    4,
    'TR-10',
    'The event and source of an hourly trigger',
    '["CLOCK", "CLOCK"]',
    () =>
      withTriggers((made) => {
        const trigger = hourly();
        made.push(trigger);
        return [String(trigger.getEventType()), String(trigger.getTriggerSource())];
      }),
  ],
  [
    5,
    'TR-10',
    'Whether getProjectTriggers lists a trigger just made',
    'true',
    () =>
      withTriggers((made) => {
        const trigger = hourly();
        made.push(trigger);
        return ScriptApp.getProjectTriggers().some((other) => other.getUniqueId() === trigger.getUniqueId());
      }),
  ],
  [
    6,
    'TR-11',
    'The 21st trigger',
    'throws This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    () =>
      withTriggers((made) => {
        const there = ScriptApp.getProjectTriggers().length;
        for (let count = there; count < 21; count++) made.push(hourly());
        return made.length;
      }),
  ],
  [
    7,
    'MA-12',
    'Whether the effective user has an address',
    'true',
    () => Session.getEffectiveUser().getEmail() !== '',
  ],
];

export const MAIL_AND_TRIGGER_QUESTIONS: readonly CallQuestion[] = ROWS.map(
  ([number, fact, asks, expected, ask]) => ({
    id: `service-${number}`,
    about: { fact },
    asks,
    expected,
    ask,
  }),
);
