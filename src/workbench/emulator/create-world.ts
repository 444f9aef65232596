import type { EmulatorOptions } from './contract';
import { Gate } from './gate';
import { LockTable } from './lock-service/lock-service';
import { Mailbox } from './mail-app/mailbox';
import { compileProject } from './project';
import { PropertyStore } from './properties-service/property-store';
import { SeededRandom } from './random';
import type { SavedState } from './saved-state';
import { TriggerStore } from './script-app/trigger-store';
import { Screen } from './ui/screen';
import { isKnownZone } from './zone';
import { GOOGLE_LIMITS, type World } from './world';

const CONSUMER_MAIL_QUOTA = 100;

/** Everything but the cells, as the state has it. */
export function createWorld(
  options: EmulatorOptions,
  state: SavedState,
  createSpreadsheetApp: World['createSpreadsheetApp'],
): World {
  const { document, user, script } = state.properties;
  const random = new SeededRandom(state.randomState);
  return {
    gate: new Gate(),
    clock: { now: state.now },
    random,
    seed: options.seed,
    ...projectOf(options),
    user: options.user,
    spreadsheetId: state.spreadsheetId,
    properties: {
      document: new PropertyStore(document),
      user: new PropertyStore(user),
      script: new PropertyStore(script),
    },
    locks: new LockTable(),
    mailbox: new Mailbox(options.mailQuota ?? CONSUMER_MAIL_QUOTA, state.mailbox),
    triggers: new TriggerStore(random, options.installedAs ?? 'add-on', state.triggers),
    screen: new Screen(),
    limits: options.executionLimits ?? GOOGLE_LIMITS,
    openedIn: options.openedIn ?? 'LIMITED',
    createSpreadsheetApp,
  };
}

/** A new spreadsheet's state, before anything was run. */
export function newState({ now, seed }: EmulatorOptions): SavedState {
  const random = new SeededRandom(seed);
  const spreadsheetId = `workbench-${random.uuid()}`;
  return {
    version: 1,
    now,
    randomState: random.save(),
    spreadsheetId,
    properties: { document: {}, user: {}, script: {} },
    triggers: [],
    mailbox: { sent: [], windowStart: null, used: 0 },
    executions: { lastId: 0, views: [] },
    workbook: undefined,
  };
}

function projectOf({
  project,
  scriptTimeZone,
}: EmulatorOptions): Pick<World, 'project' | 'html' | 'scopes' | 'scriptTimeZone'> {
  const zone = scriptTimeZone ?? project.manifest.timeZone;
  if (!isKnownZone(zone)) throw new RangeError(`The manifest's timeZone is unknown: ${zone}`);
  return {
    project: compileProject(project.code),
    html: project.html,
    scopes: project.manifest.oauthScopes,
    scriptTimeZone: zone,
  };
}

/** @param workbook what the cells' own `save()` gave. */
export function saveWorld(world: World, executions: SavedState['executions'], workbook: unknown): SavedState {
  const { document, user, script } = world.properties;
  return {
    version: 1,
    now: world.clock.now,
    randomState: world.random.save(),
    spreadsheetId: world.spreadsheetId,
    properties: { document: document.all(), user: user.all(), script: script.all() },
    triggers: world.triggers.all(),
    mailbox: world.mailbox.save(),
    executions,
    workbook,
  };
}
