import type { Facts } from './fact';

const MANIFEST = 'apps-script/manifest';
const CLASP = 'the documentation of clasp';
const TYPES = 'workspace/add-ons/concepts/types';
const PUBLISH = 'publishing: no code depends on it';
const BY_HAND = 'a step that a person takes once, told in the README';

/** The manifest, clasp, and what an add-on is. Ids: PK. */
export const PACKAGING = {
  'PK-01': {
    says: 'An editor add-on needs nothing of its own in the manifest: no addOns block.',
    certainty: 'documented',
    source: 'workspace/add-ons/concepts/editor-manifests',
    touches: ['appsscript.json'],
  },
  'PK-02': {
    says: 'A key that Google does not know makes a push fail.',
    certainty: 'observed',
    source: 'issue 586 of clasp',
    touches: ['appsscript.json'],
  },
  'PK-03': {
    says: 'Without runtimeVersion V8 Google takes an engine that no longer runs.',
    certainty: 'disputed',
    source: `${MANIFEST} names the old engine as default; apps-script/release-notes end it on 31 January 2026`,
    touches: ['appsscript.json'],
  },
  'PK-04': {
    says: 'Without a list of scopes Google guesses them from the code, every mention of a service included.',
    certainty: 'documented',
    source: 'workspace/add-ons/concepts/editor-scopes',
    touches: ['appsscript.json'],
  },
  'PK-05': {
    says: 'The scopes of the manifest are all that a script is given.',
    certainty: 'documented',
    source: 'apps-script/concepts/scopes',
    touches: ['appsscript.json'],
  },
  'PK-06': {
    says: 'clasp pushes .js, .gs and .html files and the manifest, and no TypeScript.',
    certainty: 'documented',
    source: CLASP,
    touches: ['npm run push'],
  },
  'PK-07': {
    says: 'A push puts its files in the place of all that were in the script project.',
    certainty: 'documented',
    source: CLASP,
    touches: ['npm run push'],
  },
  'PK-08': {
    says: 'Where clasp may not ask whether to replace the manifest, it pushes nothing: “Skipping push.”',
    certainty: 'documented',
    source: CLASP,
    touches: ['npm run push'],
  },
  'PK-09': {
    says: 'A file is named in the script project by its path without its ending.',
    certainty: 'documented',
    source: CLASP,
    touches: ['HtmlService.createHtmlOutputFromFile'],
  },
  'PK-10': {
    says: 'clasp needs a script id: without one there is nowhere to push to.',
    certainty: 'documented',
    source: CLASP,
    touches: ['npm run push'],
  },
  'PK-11': {
    says: 'A spreadsheet has an id of its own, and so has each copy of it.',
    certainty: 'documented',
    source: 'apps-script/reference/spreadsheet/spreadsheet',
    touches: ['Spreadsheet.getId'],
  },
  'PK-12': {
    says: 'A bound script goes along when its spreadsheet is copied.',
    certainty: 'documented',
    source: 'apps-script/guides/bound',
    touches: ['onOpen'],
  },
  'PK-13': {
    says: 'A push without a manifest fails: “Project contents must include a manifest file named appsscript.”',
    certainty: 'observed',
    source: 'issues 88 and 322 of clasp',
    touches: { outside: 'the build always writes one, and is the only thing that is pushed' },
  },
  'PK-14': {
    says: 'Editor add-ons show HTML and no cards; Google Workspace add-ons show cards and no sidebar.',
    certainty: 'documented',
    source: TYPES,
    touches: { outside: 'Rapport is an editor add-on and has no card' },
  },
  'PK-15': {
    says: 'An editor add-on is a standalone script project with a Google Cloud project of its own.',
    certainty: 'documented',
    source: 'workspace/add-ons/how-tos/building-editor-addons',
    touches: { outside: PUBLISH },
  },
  'PK-16': {
    says: 'An editor add-on is published by the number of a version; its users get that version, not the latest code.',
    certainty: 'documented',
    source: 'workspace/add-ons/how-tos/publish-add-on-overview',
    touches: { outside: PUBLISH },
  },
  'PK-17': {
    says: 'A test deployment follows the latest code, in a document and state that one chooses.',
    certainty: 'documented',
    source: 'workspace/add-ons/how-tos/testing-editor-addons',
    touches: { outside: 'the workbench stands in its place' },
  },
  'PK-18': {
    says: 'Everybody who may edit a spreadsheet may see and edit the script bound to it.',
    certainty: 'documented',
    source: 'apps-script/guides/bound',
    touches: { outside: BY_HAND },
  },
  'PK-19': {
    says: 'The Google Apps Script API has to be switched on before anything is pushed.',
    certainty: 'documented',
    source: CLASP,
    touches: { outside: BY_HAND },
  },
  'PK-20': {
    says: 'create-script makes a new spreadsheet with a bound script, or binds one to a spreadsheet that is there.',
    certainty: 'documented',
    source: CLASP,
    touches: { outside: BY_HAND },
  },
  'PK-21': {
    says: 'run-function of a script that cannot be run ends with “NOT_FOUND” and the exit code of success.',
    certainty: 'observed',
    source: 'issues of clasp',
    touches: { outside: 'Rapport runs nothing through clasp' },
  },
  'PK-22': {
    says: 'urlFetchWhitelist names the addresses that a script may fetch.',
    certainty: 'documented',
    source: MANIFEST,
    touches: { outside: 'Rapport fetches none' },
  },
  'PK-23': {
    says: 'Where scopes are guessed, @OnlyCurrentDoc narrows them; it does nothing beside a list of scopes.',
    certainty: 'documented',
    source: 'workspace/add-ons/concepts/editor-scopes',
    touches: { outside: 'the manifest lists its scopes' },
  },
  'PK-24': {
    says: 'A script project keeps 200 versions.',
    certainty: 'documented',
    source: 'apps-script/guides/services/quotas',
    touches: { outside: PUBLISH },
  },
  'PK-25': {
    says: 'Macros in the manifest do not come along with an add-on.',
    certainty: 'documented',
    source: MANIFEST,
    touches: { outside: 'Rapport has no macro' },
  },
} as const satisfies Facts;
