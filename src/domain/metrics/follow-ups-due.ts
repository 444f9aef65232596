import { oneFigure } from './one-figure';

export const followUpsDue = oneFigure(
  'FOLLOW_UPS_DUE',
  () => '',
  () => '',
);
