import type { Facts } from './fact';

export const USER_INTERFACE = {} as const satisfies Facts;
