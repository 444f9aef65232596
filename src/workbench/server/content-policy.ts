/** Which sources each kind of page may use: never another host. */

const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** For everything of the workbench itself. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  ...EVERYWHERE,
  'x-frame-options': 'DENY',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/** The flags that Google gives a sidebar, but for the origin: the add-on's page cannot touch the workbench. */
export const SIDEBAR_SANDBOX = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads';

export const SIDEBAR_HEADERS: Readonly<Record<string, string>> = {
  ...EVERYWHERE,
  'content-security-policy':
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:; " +
    `base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox ${SIDEBAR_SANDBOX}`,
};

/** For the html of a mail: its own styles and inlined pictures, no scripts, nothing remote; a click may lead into the page. */
export const MAIL_HEADERS: Readonly<Record<string, string>> = {
  ...EVERYWHERE,
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; " +
    "frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation",
};
