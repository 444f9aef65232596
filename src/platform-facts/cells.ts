import type { Facts } from './fact';

export const CELLS = {} as const satisfies Facts;
