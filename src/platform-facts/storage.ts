import type { Facts } from './fact';

export const STORAGE = {} as const satisfies Facts;
