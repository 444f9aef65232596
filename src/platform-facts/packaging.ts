import type { Facts } from './fact';

export const PACKAGING = {} as const satisfies Facts;
