import type { Handler, InstalledTrigger, Triggers } from '../use-cases/ports';
import { handlerName } from './handler-name';

export class ScriptAppTriggers implements Triggers {
  constructor(private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {}

  all(): readonly InstalledTrigger[] {
    return ScriptApp.getProjectTriggers().map((trigger) => ({
      id: trigger.getUniqueId(),
      handler: trigger.getHandlerFunction(),
    }));
  }

  install(handler: Handler): string {
    const make: Readonly<Record<Handler, () => GoogleAppsScript.Script.Trigger>> = {
      runHourly: () => this.everyHour(),
      onSpreadsheetChange: () => this.onChange(),
    };
    return make[handler]().getUniqueId();
  }

  remove(id: string): void {
    for (const trigger of ScriptApp.getProjectTriggers()) {
      if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger);
    }
  }

  private everyHour(): GoogleAppsScript.Script.Trigger {
    return ScriptApp.newTrigger(handlerName('runHourly')).timeBased().everyHours(1).create();
  }

  private onChange(): GoogleAppsScript.Script.Trigger {
    return ScriptApp.newTrigger(handlerName('onSpreadsheetChange'))
      .forSpreadsheet(this.spreadsheet)
      .onChange()
      .create();
  }
}
