import type { Mutation } from '../mutation';
import { ACTION_MUTATIONS } from './actions';
import { AUTHORIZATION_MUTATIONS } from './authorization';
import { PACKAGING_MUTATIONS } from './packaging';
import { RUNTIME_MUTATIONS } from './runtime';
import { TRIGGER_MUTATIONS } from './triggers';

/** All of them, by area. */
export const MUTATIONS: readonly Mutation[] = [
  ...ACTION_MUTATIONS,
  ...AUTHORIZATION_MUTATIONS,
  ...TRIGGER_MUTATIONS,
  ...RUNTIME_MUTATIONS,
  ...PACKAGING_MUTATIONS,
];
