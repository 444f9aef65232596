import { daysBetween } from '../calendar/calendar-day';
import { oneFigure } from './one-figure';

export const challengeDay = oneFigure(
  'CHALLENGE_DAY',
  ({ challengeDay }) => challengeDay,
  ({ challengeDay, today }, { first, last }, { explain }) => {
    const length = daysBetween(first, last) + 1;
    return today > last ? explain.ended(length, last) : explain.challengeDay(challengeDay, length, first);
  },
);

export const connections = oneFigure(
  'CONNECTIONS',
  ({ connections }) => connections,
  ({ connections }, { goal }, { explain }) => explain.connections(connections, goal),
);

export const actions = oneFigure(
  'ACTIONS',
  ({ actions }) => actions,
  ({ actions, rowsInChallenge }, _challenge, { explain }) =>
    explain.actions(actions, rowsInChallenge - actions),
);
