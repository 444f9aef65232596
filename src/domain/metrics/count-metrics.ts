import { lengthOf } from '../challenge/challenge-days';
import { oneFigure } from './one-figure';

export const challengeDay = oneFigure(
  'CHALLENGE_DAY',
  ({ challengeDay }) => challengeDay,
  ({ challengeDay, today }, challenge, { explain }) => {
    const { first, last } = challenge;
    const length = lengthOf(challenge);
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
