/** Where the bundler finds its sources, from the project's root. */
export const ADDON_FOLDER = 'src/addon';
export const ADDON_ENTRY = 'src/addon/index.ts';
export const SIDEBAR_FOLDER = 'src/sidebar';
export const SIDEBAR_PAGE = 'src/sidebar/sidebar.html';
export const MANIFEST = 'appsscript.json';

/** The built files, as clasp pushes them. */
export const CODE_FILE = 'Code.js';
export const SIDEBAR_FILE = 'Sidebar.html';

/** The bundle's one global besides the entry points; the trailing `_` hides it from menus and from the sidebar. */
export const BUNDLE_GLOBAL = 'Rapport_';
