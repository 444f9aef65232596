import type { ExecutionOrigin } from './contract';
import { HtmlService } from './html-service/html-service';
import { LockService } from './lock-service/lock-service';
import { Logger } from './logger/logger';
import { MailApp } from './mail-app/mail-app';
import { partlyBuilt } from './partly-built';
import { PropertiesService } from './properties-service/properties-service';
import type { RunningScript } from './running-script';
import { ScriptApp } from './script-app/script-app';
import { ServiceError } from './service';
import type { CellBlock } from './service-host';
import { Session } from './session/session';
import type { ShowDialog } from './ui/screen';
import { Ui } from './ui/ui';
import { Utilities } from './utilities/utilities';
import type { SpreadsheetService, World } from './world';

/** One execution's global service objects, by the name the script uses. */
export interface Services extends Readonly<Record<string, object>> {
  readonly SpreadsheetApp: SpreadsheetService;
}

/** Only these run in a window that has a user interface. */
const WITH_UI: readonly ExecutionOrigin[] = ['simple trigger', 'menu', 'sidebar'];

export function servicesOf(
  world: World,
  script: RunningScript,
  activeRange: CellBlock | undefined,
  showDialog: ShowDialog,
): Services {
  const { random, user, scriptTimeZone, spreadsheetId } = world;
  const ui = partlyBuilt<GoogleAppsScript.Base.Ui>(new Ui(world.screen, showDialog));
  const SpreadsheetApp = world.createSpreadsheetApp({
    activeRange,
    ui: () => {
      if (WITH_UI.includes(script.origin)) return ui;
      throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
    },
    toast: (title, message) => {
      world.screen.toast(title, message);
    },
  });
  return {
    SpreadsheetApp,
    HtmlService: new HtmlService(world.html),
    LockService: new LockService(world.locks, script),
    Logger: new Logger(script),
    MailApp: new MailApp({ mailbox: world.mailbox, random, email: user.email }, script),
    PropertiesService: new PropertiesService(world.properties),
    ScriptApp: new ScriptApp(world.triggers, spreadsheetId, script),
    Session: new Session({ email: user.email, locale: user.locale, scriptTimeZone }, script),
    Utilities: new Utilities(random, script),
  };
}
