import { CacheService } from './cache-service/cache-service';
import type { ExecutionOrigin } from './contract';
import { GmailApp } from './gmail-app/gmail-app';
import { HtmlService } from './html-service/html-service';
import { LockService } from './lock-service/lock-service';
import { Logger } from './logger/logger';
import { MailApp } from './mail-app/mail-app';
import { partlyBuilt } from './partly-built';
import { PropertiesService } from './properties-service/properties-service';
import type { RunningScript } from './running-script';
import { ScriptApp } from './script-app/script-app';
import { ServiceError } from './service';
import { Session } from './session/session';
import type { ShowDialog } from './ui/screen';
import { Ui } from './ui/ui';
import { Utilities } from './utilities/utilities';
import type { ExecutionRequest } from './execution';
import type { SpreadsheetService, World } from './world';

/** One execution's global service objects, by the name the script uses. */
export interface Services extends Readonly<Record<string, object>> {
  readonly SpreadsheetApp: SpreadsheetService;
}

/** Only these run in a window that has a user interface. */
const WITH_UI: readonly ExecutionOrigin[] = ['simple trigger', 'menu', 'sidebar'];

const nothing = (): null => null;

/** What a script is given that runs beside no document: these stand before the methods of its SpreadsheetApp. */
const NO_DOCUMENT = {
  getActive: nothing,
  getActiveSpreadsheet: nothing,
  getActiveSheet: nothing,
  getActiveRange: nothing,
};

export function servicesOf(
  world: World,
  script: RunningScript,
  { activeRange, actor, runsAs }: Pick<ExecutionRequest, 'activeRange' | 'actor' | 'runsAs'>,
  showDialog: ShowDialog,
): Services {
  const { random, scriptTimeZone, spreadsheetId, caches } = world;
  const { email } = runsAs;
  const hasDocument = script.origin !== 'time-driven' || world.assumptions.documentInTimeDrivenTriggers;
  const ui = partlyBuilt<GoogleAppsScript.Base.Ui>(new Ui(actor.screen, showDialog));
  const SpreadsheetApp = world.createSpreadsheetApp({
    activeRange,
    ui: () => {
      if (WITH_UI.includes(script.origin)) return ui;
      throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
    },
    toast: (title, message) => {
      actor.screen.toast(title, message);
    },
  });
  if (!hasDocument) Object.assign(SpreadsheetApp, NO_DOCUMENT);
  return {
    SpreadsheetApp,
    CacheService: new CacheService(
      { document: hasDocument ? caches.document : null, script: caches.script, user: caches.user(email) },
      () => script.now(),
    ),
    GmailApp: new GmailApp({ post: world.post, email, assumptions: world.assumptions }, script),
    HtmlService: new HtmlService(world.html),
    LockService: new LockService(
      { table: world.locks, email, hasDocument, isItsExecutions: world.assumptions.lockIsItsExecutions },
      script,
    ),
    Logger: new Logger(script),
    MailApp: new MailApp({ post: world.post, email }, script),
    PropertiesService: propertiesOf(world, script, { actor, runsAs }, hasDocument),
    ScriptApp: new ScriptApp(
      { account: runsAs, scopes: world.scopes, spreadsheetId, isAddOn: world.installedAs === 'add-on' },
      script,
    ),
    Session: new Session({ actor, runsAs, scriptTimeZone }, script),
    Utilities: new Utilities(random, script),
  };
}

function propertiesOf(
  { properties: { document, script: shared } }: World,
  script: RunningScript,
  { actor, runsAs }: Pick<ExecutionRequest, 'actor' | 'runsAs'>,
  hasDocument: boolean,
): PropertiesService {
  return new PropertiesService({
    document: hasDocument ? document : null,
    script: shared,
    user: runsAs.properties,
    mayWriteUser: runsAs === actor,
    calls: runsAs.propertyCalls,
    now: () => script.now(),
  });
}
