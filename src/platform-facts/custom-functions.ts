import type { Facts } from './fact';

export const CUSTOM_FUNCTIONS = {} as const satisfies Facts;
