import type { ExecutionOrigin } from './contract';
import { SCOPES } from './modes';
import type { AuthMode, MethodSpec } from './service';
import { ServiceError } from './service';
import type { UserAccount } from './user-account';
import type { World } from './world';

const AUTHORIZATION_REQUIRED =
  'Authorization is required to perform that action. Please run again to authorize it.';

/** What an execution may do, by its caller, by the manifest and by the person that it runs as. */
export interface Permissions {
  readonly authMode: AuthMode;
  /** Those of the manifest that count here. */
  readonly scopes: readonly string[];
  /** Those of them that the person has not allowed. */
  readonly withheld: ReadonlySet<string>;
}

/**
 * What counts for an execution. Simple triggers and custom functions ask nobody for anything: their mode alone says
 * what they may do.
 */
export function permissionsOf(
  world: World,
  origin: ExecutionOrigin,
  authMode: AuthMode,
  runsAs: UserAccount,
): Permissions {
  const narrow = origin === 'time-driven' && !world.assumptions.currentOnlyInTimeDrivenTriggers;
  const [currentOnly] = SCOPES.document;
  return {
    authMode,
    scopes: narrow ? world.scopes.filter((scope) => scope !== currentOnly) : world.scopes,
    withheld: authMode === 'FULL' ? runsAs.withheld : new Set(),
  };
}

/**
 * Refuses a call as Google does: what the entry point's caller may not do, what the manifest does not name, then what
 * the person has not allowed.
 * @throws ServiceError with Google's text.
 */
export function authorize(
  method: string,
  spec: MethodSpec,
  { authMode, scopes, withheld }: Permissions,
): void {
  const required = spec.scopes ?? [];
  const permissions = required.length === 0 ? '' : `. Required permissions: ${required.join(' || ')}`;
  if (!spec.modes.includes(authMode)) {
    // What changes the spreadsheet is named without its class there, and no scope would help.
    if (authMode === 'CUSTOM_FUNCTION' && spec.kind === 'write') throw notPermitted(bareName(method), '');
    throw notPermitted(method, permissions);
  }
  if (required.length === 0) return;
  const named = required.filter((scope) => scopes.includes(scope));
  if (named.length === 0) {
    throw new ServiceError(`Specified permissions are not sufficient to call ${method}${permissions}`);
  }
  if (named.every((scope) => withheld.has(scope))) throw notPermitted(method, permissions);
}

function bareName(method: string): string {
  return method.slice(method.lastIndexOf('.') + 1);
}

function notPermitted(method: string, permissions: string): ServiceError {
  return new ServiceError(`You do not have permission to call ${method}${permissions}`);
}

/**
 * Whether Google runs a function at all. What a person starts is refused where they have allowed nothing yet; an
 * add-on's trigger runs until it meets what is not allowed, a bound script's does not begin where anything is missing.
 * @throws ServiceError with Google's text.
 */
export function assertMayStart(
  world: World,
  origin: ExecutionOrigin,
  authMode: AuthMode,
  { withheld }: UserAccount,
): void {
  if (authMode !== 'FULL' || withheld.size === 0) return;
  const isTrigger = origin === 'time-driven' || origin === 'change trigger';
  const refused = isTrigger
    ? world.installedAs === 'bound script'
    : world.scopes.every((scope) => withheld.has(scope));
  if (refused) throw new ServiceError(AUTHORIZATION_REQUIRED);
}
