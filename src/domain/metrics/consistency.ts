import { oneFigure } from './one-figure';

export const consistency = oneFigure(
  'CONSISTENCY',
  () => '',
  () => '',
);
