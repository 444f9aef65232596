import { oneFigure } from './one-figure';

export const projection = oneFigure(
  'PROJECTION',
  () => '',
  () => '',
);
