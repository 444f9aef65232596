import type { Mutation } from '../mutation';
import { ACTION_MUTATIONS } from './actions';
import { AUTHORIZATION_MUTATIONS } from './authorization';
import { BRIDGE_MUTATIONS } from './bridge';
import { CELL_MUTATIONS } from './cells';
import { CUSTOM_FUNCTION_MUTATIONS } from './custom-functions';
import { DATE_MUTATIONS } from './dates';
import { GMAIL_MUTATIONS } from './gmail';
import { MAIL_MUTATIONS } from './mail';
import { PACKAGING_MUTATIONS } from './packaging';
import { RUNTIME_MUTATIONS } from './runtime';
import { STORAGE_MUTATIONS } from './storage';
import { TRIGGER_MUTATIONS } from './triggers';
import { USER_INTERFACE_MUTATIONS } from './user-interface';

/** All of them, by area. */
export const MUTATIONS: readonly Mutation[] = [
  ...ACTION_MUTATIONS,
  ...AUTHORIZATION_MUTATIONS,
  ...BRIDGE_MUTATIONS,
  ...CELL_MUTATIONS,
  ...CUSTOM_FUNCTION_MUTATIONS,
  ...DATE_MUTATIONS,
  ...GMAIL_MUTATIONS,
  ...MAIL_MUTATIONS,
  ...PACKAGING_MUTATIONS,
  ...RUNTIME_MUTATIONS,
  ...STORAGE_MUTATIONS,
  ...TRIGGER_MUTATIONS,
  ...USER_INTERFACE_MUTATIONS,
];
