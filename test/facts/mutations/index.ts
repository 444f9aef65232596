import type { Mutation } from '../mutation';

/** All of them, by area. */
export const MUTATIONS: readonly Mutation[] = [];
