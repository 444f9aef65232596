import { oneFigure } from './one-figure';

export const channels = oneFigure(
  'CHANNELS',
  () => '',
  () => '',
);
