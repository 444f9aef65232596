import { oneFigure } from './one-figure';

export const dayStates = oneFigure(
  'DAY_STATES',
  () => '',
  () => '',
);
