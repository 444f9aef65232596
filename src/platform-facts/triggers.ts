import type { Facts } from './fact';

export const TRIGGERS = {} as const satisfies Facts;
