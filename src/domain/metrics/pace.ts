import { oneFigure } from './one-figure';

export const pace = oneFigure(
  'PACE',
  () => '',
  () => '',
);
