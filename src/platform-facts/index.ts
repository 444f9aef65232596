/** What is known about the platform. The emulator is held to it by tests named for each fact; the probe asks Google. */
import { AUTHORIZATION } from './authorization';
import { BRIDGE } from './bridge';
import { CELLS } from './cells';
import { CUSTOM_FUNCTION_RUNS } from './custom-function-runs';
import { CUSTOM_FUNCTIONS } from './custom-functions';
import { DATES } from './dates';
import type { Fact } from './fact';
import { GMAIL } from './gmail';
import { MAIL } from './mail';
import { PACKAGING } from './packaging';
import { RUNTIME } from './runtime';
import { STORAGE } from './storage';
import { TRIGGERS } from './triggers';
import { USER_INTERFACE } from './user-interface';

export type { Fact } from './fact';

/** By area, as the documentation lists them. */
export const AREAS = {
  Authorization: AUTHORIZATION,
  'Custom functions': { ...CUSTOM_FUNCTIONS, ...CUSTOM_FUNCTION_RUNS },
  'Cells and formulas': CELLS,
  'Dates, zones and locales': DATES,
  Triggers: TRIGGERS,
  'google.script.run': BRIDGE,
  'Sidebar and dialogs': USER_INTERFACE,
  Mail: MAIL,
  Gmail: GMAIL,
  'Locks, properties and cache': STORAGE,
  'V8 runtime': RUNTIME,
  'Manifest and packaging': PACKAGING,
} as const;

const FACTS = {
  ...AUTHORIZATION,
  ...CUSTOM_FUNCTIONS,
  ...CUSTOM_FUNCTION_RUNS,
  ...CELLS,
  ...DATES,
  ...TRIGGERS,
  ...BRIDGE,
  ...USER_INTERFACE,
  ...MAIL,
  ...GMAIL,
  ...STORAGE,
  ...RUNTIME,
  ...PACKAGING,
} as const;

export type FactId = keyof typeof FACTS;

export function factOf(id: FactId): Fact {
  return FACTS[id];
}
