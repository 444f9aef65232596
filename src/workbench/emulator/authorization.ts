import type { AuthMode, MethodSpec } from './service';
import { ServiceError } from './service';

/**
 * Refuses a call as Google does: what the entry point's caller may not do, then what the manifest does not name.
 * @throws ServiceError with Google's text.
 */
export function authorize(
  method: string,
  spec: MethodSpec,
  mode: AuthMode,
  manifestScopes: readonly string[],
): void {
  const required = spec.scopes ?? [];
  const permissions = required.length === 0 ? '' : ` Required permissions: ${required.join(' || ')}`;
  if (!spec.modes.includes(mode)) {
    throw new ServiceError(`You do not have permission to call ${method}${permissions && `.${permissions}`}`);
  }
  if (required.length > 0 && !required.some((scope) => manifestScopes.includes(scope))) {
    throw new ServiceError(`Specified permissions are not sufficient to call ${method}.${permissions}`);
  }
}
