import { oneFigure } from './one-figure';

export const outcome = oneFigure(
  'OUTCOME',
  () => '',
  () => '',
);
