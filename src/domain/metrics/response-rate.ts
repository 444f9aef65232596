import { oneFigure } from './one-figure';

export const responseRate = oneFigure(
  'RESPONSE_RATE',
  () => '',
  () => '',
);
