import { Accounts } from './accounts';
import { ASSUMED, type EmulatorOptions } from './contract';
import { Caches } from './cache-service/cache-store';
import { DailyAllowance } from './daily-allowance';
import { Gate } from './gate';
import { LockTable } from './lock-service/lock-service';
import { PostOffice } from './mail-app/post-office';
import { NO_MAIL } from './mail-app/saved-post';
import { compileProject } from './project';
import { PropertyStore } from './properties-service/property-store';
import { SeededRandom } from './random';
import { newAccount, type SavedAccount, type SavedState } from './saved-state';
import { TriggerStore, type TriggerRules } from './script-app/trigger-store';
import { Screen } from './ui/screen';
import type { UserAccount } from './user-account';
import { isKnownZone } from './zone';
import { GOOGLE_LIMITS, type World } from './world';

const CONSUMER_MAIL_QUOTA = 100;
/** Users report that an add-on's triggers are refused after 20 to 30 were made in 24 hours. */
const TRIGGER_CREATIONS = 20;
/** Milliseconds that the triggers of a consumer account may run in 24 hours. */
const TRIGGER_TIME = 90 * 60 * 1000;
const PROPERTY_CALLS = 50_000;

/** Everything but the cells, as the state has it. */
export function createWorld(
  options: EmulatorOptions,
  state: SavedState,
  cells: Pick<World, 'createSpreadsheetApp' | 'writeBuffer'>,
): World {
  const { document, script } = state.properties;
  const random = new SeededRandom(state.randomState);
  return {
    gate: new Gate(),
    clock: { now: state.now },
    random,
    seed: options.seed,
    ...projectOf(options),
    accounts: accountsOf(options, state, random),
    spreadsheetId: state.spreadsheetId,
    properties: { document: new PropertyStore(document), script: new PropertyStore(script) },
    locks: new LockTable(),
    caches: new Caches(),
    post: postOf(options, state, random),
    limits: options.executionLimits ?? GOOGLE_LIMITS,
    endsByItself: options.endsByItself ?? false,
    installedAs: options.installedAs ?? 'add-on',
    assumptions: { ...ASSUMED, ...options.assumptions },
    severalAccounts: options.severalAccounts ?? false,
    callCosts: options.callCosts ?? {},
    // Only an add-on can be installed without being enabled in this spreadsheet.
    openedIn: options.installedAs === 'bound script' ? 'LIMITED' : (options.openedIn ?? 'LIMITED'),
    ...cells,
  };
}

function accountsOf(options: EmulatorOptions, state: SavedState, random: SeededRandom): Accounts {
  const make = (who: Pick<UserAccount, 'email' | 'locale' | 'role'>): UserAccount => {
    const saved = state.accounts.find(({ email }) => email === who.email) ?? newAccount(who.email);
    const triggerCreations = new DailyAllowance(TRIGGER_CREATIONS, saved.triggerCreations);
    return {
      ...who,
      properties: new PropertyStore(saved.properties),
      propertyCalls: new DailyAllowance(PROPERTY_CALLS, saved.propertyCalls),
      triggers: new TriggerStore(triggerRules(options, random, triggerCreations), saved.triggers),
      triggerCreations,
      triggerTime: new DailyAllowance(TRIGGER_TIME, saved.triggerTime),
      screen: new Screen(),
      withheld: new Set(saved.withheld),
      installed: saved.installed,
    };
  };
  const others = (options.others ?? []).map(({ email, locale, role }) => make({ email, locale, role }));
  return new Accounts(make({ ...options.user, role: 'owner' }), others);
}

function postOf(options: EmulatorOptions, { post }: SavedState, random: SeededRandom): PostOffice {
  const { mailQuota, mailOverdraft, user, others } = options;
  const addresses = [user, ...(others ?? [])].map(({ email }) => email);
  const rules = { quota: mailQuota ?? CONSUMER_MAIL_QUOTA, overdraft: mailOverdraft ?? 0, addresses };
  return new PostOffice(rules, random, post);
}

function triggerRules(
  { installedAs, punctuality }: EmulatorOptions,
  random: SeededRandom,
  creations: DailyAllowance,
): TriggerRules {
  return {
    random,
    creations,
    installation: installedAs ?? 'add-on',
    punctuality: punctuality ?? (({ due }) => [due]),
  };
}

/** A new spreadsheet's state, before anything was run. */
export function newState({ now, seed, user }: EmulatorOptions): SavedState {
  const random = new SeededRandom(seed);
  const spreadsheetId = `workbench-${random.uuid()}`;
  return {
    version: 2,
    now,
    randomState: random.save(),
    spreadsheetId,
    properties: { document: {}, script: {} },
    accounts: [newAccount(user.email)],
    post: NO_MAIL,
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
  const { document, script } = world.properties;
  return {
    version: 2,
    now: world.clock.now,
    randomState: world.random.save(),
    spreadsheetId: world.spreadsheetId,
    properties: { document: document.all(), script: script.all() },
    accounts: world.accounts.all.map(saveAccount),
    post: world.post.save(),
    executions,
    workbook,
  };
}

function saveAccount(account: UserAccount): SavedAccount {
  const { email, properties, propertyCalls, triggers, triggerTime, triggerCreations, withheld, installed } =
    account;
  return {
    email,
    properties: properties.all(),
    propertyCalls: propertyCalls.save(),
    triggers: triggers.save(),
    triggerTime: triggerTime.save(),
    triggerCreations: triggerCreations.save(),
    withheld: [...withheld],
    installed,
  };
}

/**
 * *Make a copy* by the one who is signed in. An add-on is the same script there, and finds what is the person's or the
 * script's; a bound script's copy is another script, which nobody has allowed anything yet.
 * @param workbook what the cells' own `save()` gave, under its new name and id.
 */
export function copyWorld(world: World, spreadsheetId: string, workbook: unknown): SavedState {
  const { email, properties, withheld } = world.accounts.signedIn;
  const isAddOn = world.installedAs === 'add-on';
  return {
    version: 2,
    now: world.clock.now,
    randomState: world.random.save(),
    spreadsheetId,
    properties: { document: {}, script: isAddOn ? world.properties.script.all() : {} },
    accounts: [
      {
        ...newAccount(email),
        properties: isAddOn ? properties.all() : {},
        withheld: isAddOn ? [...withheld] : world.scopes,
      },
    ],
    post: NO_MAIL,
    executions: { lastId: 0, views: [] },
    workbook,
  };
}
