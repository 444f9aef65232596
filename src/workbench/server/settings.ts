/** What the environment says about where and for whom the workbench runs. */
import type { Beginning } from '../protocol';

export interface WorkbenchSettings {
  readonly port: number;
  /** True where PORT named it: then no other is taken instead. */
  readonly portIsGiven: boolean;
  readonly file: string;
  /** As Sheets names it: `de_DE`. */
  readonly spreadsheetLocale: string;
  /** As Session.getActiveUserLocale() names it: `de`. */
  readonly userLocale: string;
  readonly timeZone: string;
  readonly opensBrowser: boolean;
  /** How a new spreadsheet begins; absent where the page asks. */
  readonly begins?: Beginning;
}

const DEFAULT_PORT = 8642;
const DEFAULT_FILE = '.workbench/workbench.json';

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws RangeError for a PORT that is none, or a RAPPORT_WORKBENCH_BEGIN that is no beginning. */
export function settingsFrom(
  environment: Environment,
  machineZone: string,
  platform: NodeJS.Platform,
): WorkbenchSettings {
  const given = environment['PORT'] ?? '';
  const spreadsheetLocale = localeOf(environment);
  return {
    port: given === '' ? DEFAULT_PORT : portOf(given),
    portIsGiven: given !== '',
    file: environment['RAPPORT_WORKBENCH_FILE'] ?? DEFAULT_FILE,
    spreadsheetLocale,
    userLocale: spreadsheetLocale.split('_')[0] ?? 'en',
    timeZone: machineZone,
    opensBrowser: hasBrowser(environment, platform),
    ...beginningOf(environment['RAPPORT_WORKBENCH_BEGIN'] ?? ''),
  };
}

function beginningOf(given: string): Pick<WorkbenchSettings, 'begins'> {
  if (given === '') return {};
  if (given !== 'empty' && given !== 'example')
    throw new RangeError(`RAPPORT_WORKBENCH_BEGIN=${given} is neither “empty” nor “example”.`);
  return { begins: given };
}

function portOf(given: string): number {
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new RangeError(`PORT=${given} is not a port.`);
  return port;
}

/** POSIX order; `C` and `POSIX` name no language. */
function localeOf(environment: Environment): string {
  const named = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
    (value) => value,
  );
  const match = /^([a-z]{2,3})_([A-Z]{2})\b/.exec(named ?? '');
  return match ? `${match[1] ?? ''}_${match[2] ?? ''}` : 'en_US';
}

function hasBrowser(environment: Environment, platform: NodeJS.Platform): boolean {
  if (environment['CI']) return false;
  return platform !== 'linux' || Boolean(environment['DISPLAY'] ?? environment['WAYLAND_DISPLAY']);
}
