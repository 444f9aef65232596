import type { Facts } from './fact';

export const DATES = {} as const satisfies Facts;
