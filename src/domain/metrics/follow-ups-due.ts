import type { ChallengeStanding } from '../challenge/challenge';
import type { NewCell } from '../cells/cells';
import { oncePer } from '../counting/once-per';
import { DUE_COLUMNS, dueFollowUps } from '../follow-ups/follow-ups-due';
import { dueContacts } from '../follow-ups/keep-in-touch';
import { mostOverdueFirst, type Overdue } from '../follow-ups/overdue';
import type { FollowUpRow, PersonRow } from '../reading/challenge-data';
import { peopleIn } from '../reading/noted-columns';
import type { RulesWords } from '../words';
import type { Asked, Metric } from './metric';

type DueItem = Overdue & ({ readonly row: FollowUpRow } | { readonly person: PersonRow });

/** Planned follow-ups and people to be in touch with again, in one order; of equals what was planned comes first. */
const dueItems = oncePer(({ data, today, settings }: ChallengeStanding): readonly DueItem[] => {
  const planned = dueFollowUps(data.followUps ?? [], today, { settings, people: peopleIn(data) });
  return [...planned, ...dueContacts(data, today)].sort(mostOverdueFirst);
});

function whoAndWhy(item: DueItem, { contacts }: RulesWords): readonly NewCell[] {
  if ('person' in item) {
    const { name, emails, cadence } = item.person;
    const who = name === '' ? (emails[0] ?? '') : name;
    return [who, contacts.followUpsDue.keepingInTouch[cadence ?? 'none']];
  }
  const { person, inWords, rule } = item.row;
  return [person, inWords === '' && rule ? contacts.followUpsDue.ruleWords[rule] : inWords];
}

function howDue(standing: ChallengeStanding, { words }: Asked): string {
  const items = dueItems(standing);
  const inTouch = items.filter((item) => 'person' in item).length;
  const { how, howNone, withoutSheet } = words.contacts.followUpsDue;
  const main = items.length === 0 ? howNone : how(items.length - inTouch, inTouch);
  return standing.data.followUps === undefined ? main + withoutSheet : main;
}

/** What waits for the user today, whether or not a challenge runs. */
export const followUpsDue: Metric = {
  reads: {
    people: ['cadence', 'lastContact', 'doNotContact'],
    followUps: DUE_COLUMNS,
  },
  needs: ['followUps', 'people'],
  value: (standing, { words }) => {
    const { headers, contacts } = words;
    const { person, rule, due } = headers.followUps;
    return [
      [person, rule, due, contacts.followUpsDue.daysOver, contacts.followUpsDue.overdue],
      ...dueItems(standing).map((item) => [
        ...whoAndWhy(item, words),
        { day: item.due },
        item.daysPastDue,
        item.overdue,
      ]),
    ];
  },
  how: (standing, _challenge, asked) => howDue(standing, asked),
  howBefore: howDue,
  lines: (standing, { words }) => [{ label: words.labels.FOLLOW_UPS_DUE, value: dueItems(standing).length }],
};
