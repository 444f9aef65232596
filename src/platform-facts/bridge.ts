import type { Facts } from './fact';

export const BRIDGE = {} as const satisfies Facts;
