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
import { GOOGLE_LIMITS, type World } from './world';

const CONSUMER_MAIL_QUOTA = 100;

/** Everything but the cells, as it was saved or as a new spreadsheet has it. */
export function createWorld(
  options: EmulatorOptions,
  saved: SavedState | undefined,
  createSpreadsheetApp: World['createSpreadsheetApp'],
): World {
  const { project, user, seed } = options;
  const random = new SeededRandom(saved?.randomState ?? seed);
  return {
    gate: new Gate(),
    clock: { now: saved?.now ?? options.now },
    random,
    seed,
    project: compileProject(project.code),
    html: project.html,
    scopes: project.manifest.oauthScopes,
    scriptTimeZone: options.scriptTimeZone ?? project.manifest.timeZone,
    user,
    spreadsheetId: saved?.spreadsheetId ?? `workbench-${random.uuid()}`,
    properties: {
      document: new PropertyStore(saved?.properties.document),
      user: new PropertyStore(saved?.properties.user),
      script: new PropertyStore(saved?.properties.script),
    },
    locks: new LockTable(),
    mailbox: new Mailbox(options.mailQuota ?? CONSUMER_MAIL_QUOTA, saved?.mailbox),
    triggers: new TriggerStore(random, options.installedAs ?? 'add-on', saved?.triggers),
    screen: new Screen(),
    limits: options.executionLimits ?? GOOGLE_LIMITS,
    createSpreadsheetApp,
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
