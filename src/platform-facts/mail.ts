import type { Facts } from './fact';

export const MAIL = {} as const satisfies Facts;
