/** A Google method or service that the emulator does not have; it says so in the script's error and in the log. */
export class UnbuiltError extends Error {
  override name = 'UnbuiltError';

  constructor(what: string) {
    super(`${what} is not built in the workbench's emulator`);
  }
}

/** Google's other services: naming one is fine, using it is not built. */
export const UNBUILT_SERVICES = [
  'Browser',
  'CalendarApp',
  'CardService',
  'Charts',
  'ConferenceDataService',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
] as const;
