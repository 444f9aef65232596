import type { Mutation } from '../mutation';
import { ACTION_MUTATIONS } from './actions';
import { AUTHORIZATION_MUTATIONS } from './authorization';
import { CELL_MUTATIONS } from './cells';
import { CUSTOM_FUNCTION_MUTATIONS } from './custom-functions';
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
  ...CUSTOM_FUNCTION_MUTATIONS,
  ...CELL_MUTATIONS,
];
