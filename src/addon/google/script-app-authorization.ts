import type { Authorization } from '../use-cases/ports';

export class ScriptAppAuthorization implements Authorization {
  missing(): string | undefined {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    const isMissing = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
    return isMissing ? info.getAuthorizationUrl() : undefined;
  }
}
