import type { Facts } from './fact';

export const RUNTIME = {} as const satisfies Facts;
