import { oneFigure } from './one-figure';

export const followUpTime = oneFigure(
  'FOLLOW_UP_TIME',
  () => '',
  () => '',
);
