const GOOGLE = 'https://www.googleapis.com/auth/';

/** A use of a service that Google lets a script make only with one of these scopes, the narrowest first. */
export interface ScopeRule {
  readonly service: string;
  /** Methods of the service or of what it returns; with no methods at all, any use of the service. */
  readonly methods?: readonly string[];
  /** Methods of the service itself, where other objects have some of the same name. */
  readonly ownMethods?: readonly string[];
  readonly anyOf: readonly string[];
}

export const SCOPE_RULES: readonly ScopeRule[] = [
  {
    service: 'SpreadsheetApp',
    anyOf: [`${GOOGLE}spreadsheets.currentonly`, `${GOOGLE}spreadsheets`],
  },
  {
    service: 'SpreadsheetApp',
    methods: ['openById', 'openByUrl'],
    ownMethods: ['open', 'create'],
    anyOf: [`${GOOGLE}spreadsheets`],
  },
  {
    service: 'SpreadsheetApp',
    methods: ['showSidebar', 'showModalDialog', 'showModelessDialog', 'showDialog'],
    anyOf: [`${GOOGLE}script.container.ui`],
  },
  {
    service: 'ScriptApp',
    methods: [
      'newTrigger',
      'deleteTrigger',
      'getProjectTriggers',
      'getUserTriggers',
      'getScriptTriggers',
      'invalidateAuth',
    ],
    anyOf: [`${GOOGLE}script.scriptapp`],
  },
  { service: 'Session', methods: ['getActiveUser', 'getEffectiveUser'], anyOf: [`${GOOGLE}userinfo.email`] },
  { service: 'MailApp', anyOf: [`${GOOGLE}script.send_mail`] },
  { service: 'GmailApp', anyOf: ['https://mail.google.com/'] },
  { service: 'UrlFetchApp', anyOf: [`${GOOGLE}script.external_request`] },
  { service: 'CalendarApp', anyOf: [`${GOOGLE}calendar.readonly`, `${GOOGLE}calendar`] },
  { service: 'ContactsApp', anyOf: ['https://www.google.com/m8/feeds'] },
  { service: 'DocumentApp', anyOf: [`${GOOGLE}documents.currentonly`, `${GOOGLE}documents`] },
  { service: 'DriveApp', anyOf: [`${GOOGLE}drive.readonly`, `${GOOGLE}drive`] },
  { service: 'FormApp', anyOf: [`${GOOGLE}forms.currentonly`, `${GOOGLE}forms`] },
  { service: 'SlidesApp', anyOf: [`${GOOGLE}presentations.currentonly`, `${GOOGLE}presentations`] },
  { service: 'GroupsApp', anyOf: [`${GOOGLE}groups`] },
  { service: 'Jdbc', anyOf: [`${GOOGLE}script.external_request`] },
];

/** Services that never ask for consent, whatever a script does with them. */
export const SERVICES_WITHOUT_SCOPE: readonly string[] = [
  'CacheService',
  'CardService',
  'Charts',
  'ContentService',
  'HtmlService',
  'LanguageApp',
  'LinearOptimizationService',
  'LockService',
  'Logger',
  'Maps',
  'PropertiesService',
  'Utilities',
  'XmlService',
];
