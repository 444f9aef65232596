import type { ChallengeStanding } from '../challenge/challenge';
import { wordKey } from '../cells/folded-text';
import { SHEET_WORDS } from '../words/sheet';
import { effortOf, GROUPINGS, type Grouping } from './effort';
import { MetricQuestion, type Asked, type Metric } from './metric';
import { yieldsOf, type Yields } from './yields';

export type { Grouping };
export type { Per } from './yields';

/** What the formula compares: the column's header in English or German. @throws MetricQuestion for another word. */
function groupingAsked({ choice, words }: Asked): Grouping {
  const key = wordKey(choice);
  if (key === '') return 'channel';
  const found = GROUPINGS.find((grouping) =>
    [grouping, ...Object.values(SHEET_WORDS).map(({ headers }) => headers.log[grouping])].some(
      (word) => wordKey(word) === key,
    ),
  );
  if (found) return found;
  const headers = GROUPINGS.map((grouping) => words.headers.log[grouping]);
  throw new MetricQuestion(words.contacts.unknownChoice(choice.slice(0, 60), headers));
}

function labelOf(grouping: Grouping, group: string, { words }: Asked): string {
  const { channelWords, none } = words.contacts.channels;
  if (group === '') return none[grouping];
  if (grouping === 'event') return group;
  const known: Readonly<Record<string, string>> =
    grouping === 'channel' ? channelWords : words.contacts.kindWords;
  return known[group] ?? group;
}

function yieldsBy(standing: ChallengeStanding, grouping: Grouping): Yields {
  return yieldsOf(effortOf(standing)(grouping));
}

/** New people for the time that was spent, by channel, kind or event, the best first. */
export const channels: Metric = {
  reads: { log: ['channel', 'hours'], events: ['hours', 'repeats'] },
  value: (standing, asked) => {
    const grouping = groupingAsked(asked);
    const { per, groups } = yieldsBy(standing, grouping);
    const { channels } = asked.words.contacts;
    return [
      [
        asked.words.headers.log[grouping],
        channels.people,
        channels.hours,
        channels.occasions,
        channels.per[per],
      ],
      ...groups.map(({ group, people, hours, occasions, rate }) => [
        labelOf(grouping, group, asked),
        people,
        hours === 0 ? '' : hours,
        occasions,
        rate ?? '',
      ]),
    ];
  },
  how: (standing, _challenge, asked) => {
    const { per, groups, people, spent } = yieldsBy(standing, groupingAsked(asked));
    const { channels } = asked.words.contacts;
    if (spent === 0) return channels.howNone;
    const withoutRate = groups.some(({ rate }) => rate === undefined);
    return channels.how(per, people, spent) + (withoutRate ? channels.withoutHours : '');
  },
  lines: (standing, asked) => {
    const { per, groups } = yieldsBy(standing, 'channel');
    const best = groups.find(({ group, people }) => group !== '' && people > 0);
    const { channels } = asked.words.contacts;
    const value =
      best?.rate === undefined ? '' : channels.best(labelOf('channel', best.group, asked), best.rate, per);
    return [{ label: asked.words.labels.CHANNELS, value }];
  },
};
