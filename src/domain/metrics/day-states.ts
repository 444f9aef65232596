import type { StatedDay } from '../challenge/days';
import type { DayState } from '../challenge/streak';
import type { RulesWords } from '../words';
import type { Metric } from './metric';

const IN_ORDER: readonly DayState[] = ['done', 'frozen', 'missed', 'rest', 'free', 'pending', 'future'];

/** `8 done, 1 frozen, 1 day off`: the states that there are, each with the number of its days. */
function countsOf(days: readonly StatedDay[], { challenge }: RulesWords): string {
  return IN_ORDER.map((state) => [state, days.filter((day) => day.state === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => challenge.daysInState[state](count))
    .join(', ');
}

export const dayStates: Metric = {
  reads: {},
  value: ({ states }, { words }) => [
    words.challenge.dayHeaders,
    ...states.map(({ day, state, made, scheduled, target }) => [
      { day },
      words.challenge.dayStates[state],
      made,
      (scheduled ? target : undefined) ?? '',
    ]),
  ],
  how: ({ states, settings }, _challenge, { words }) =>
    words.challenge.days(states.length, countsOf(states, words), settings.basis),
  lines: ({ states, today }, { words }) => {
    const soFar = states.filter(({ day }) => day <= today);
    return [{ label: words.labels.DAY_STATES, value: countsOf(soFar, words) }];
  },
};
