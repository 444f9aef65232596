import { oneFigure } from './one-figure';

export const funnel = oneFigure(
  'FUNNEL',
  () => '',
  () => '',
);
