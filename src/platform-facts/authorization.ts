import type { Facts } from './fact';

export const AUTHORIZATION = {} as const satisfies Facts;
