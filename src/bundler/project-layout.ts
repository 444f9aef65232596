/** Full reads and writes the mailbox; lite may only send. */
export type Edition = 'full' | 'lite';

/** One Apps Script project among the sources; paths are from the root. */
export interface ProjectLayout {
  readonly folder: string;
  /** Exports every function that Google may call. */
  readonly entry: string;
  readonly manifest: string;
  readonly sidebarFolder: string;
  readonly sidebarPage: string;
  /** The bundle's one global besides the entry points; the trailing `_` hides it from menus and from the sidebar. */
  readonly bundleGlobal: string;
  /** Of a project that has several: stands in the script's first line, and picks its modules. */
  readonly edition?: Edition;
}

/** What `npm run build` builds, and the one that is tested most. */
export const ADD_ON: ProjectLayout = {
  edition: 'full',
  folder: 'src/addon',
  entry: 'src/addon/index.ts',
  manifest: 'appsscript.json',
  sidebarFolder: 'src/sidebar',
  sidebarPage: 'src/sidebar/sidebar.html',
  bundleGlobal: 'Rapport_',
};

/** What `npm run build -- --edition …` builds. */
export const EDITIONS: Readonly<Record<Edition, ProjectLayout>> = {
  full: ADD_ON,
  lite: { ...ADD_ON, edition: 'lite', manifest: 'src/addon/appsscript.lite.json' },
};

/** What `npm run probe` builds: a script that asks the platform what the emulator believes of it. */
export const PROBE: ProjectLayout = {
  folder: 'src/probe',
  entry: 'src/probe/index.ts',
  manifest: 'src/probe/appsscript.json',
  sidebarFolder: 'src/probe/sidebar',
  sidebarPage: 'src/probe/sidebar/sidebar.html',
  bundleGlobal: 'Probe_',
};

/** Where the probe goes: beside `build`, for clasp pushes all that it finds there. */
export const PROBE_OUTPUT = 'probe-build';

/** The built files, as clasp pushes them. */
export const CODE_FILE = 'Code.js';
export const SIDEBAR_FILE = 'Sidebar.html';
export const MANIFEST = 'appsscript.json';
