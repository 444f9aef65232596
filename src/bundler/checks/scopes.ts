import { type BuiltCode, placeInCode } from '../built-code';
import { GOOGLE_SERVICES } from '../google-services';
import type { Problem } from '../problem';
import { MANIFEST } from '../project-layout';
import { SCOPE_RULES, type ScopeRule, SERVICES_WITHOUT_SCOPE } from '../service-scopes';

interface Need {
  readonly anyOf: readonly string[];
  readonly because: string;
  readonly line: number;
}

/** The manifest asks people for exactly what the script's calls need, no scope more and none less. */
export function checkScopes(code: BuiltCode, declared: readonly string[]): Problem[] {
  const needs = SCOPE_RULES.flatMap((rule) => needOf(code, rule));
  const used = usedScopes(needs, declared);
  return [
    ...needs
      .filter((need) => !need.anyOf.some((scope) => declared.includes(scope)))
      .map((need) => missing(code, need)),
    ...declared.filter((scope) => !used.has(scope)).map(surplus),
    ...unknownServices(code),
  ];
}

function needOf(code: BuiltCode, { service, methods, ownMethods, anyOf }: ScopeRule): Need[] {
  const use = code.freeNames.find(({ name }) => name === service);
  if (!use) return [];
  if (!methods && !ownMethods) return [{ anyOf, because: service, line: use.line }];
  const call = code.members.find(
    ({ name, of }) =>
      methods?.includes(name) === true || (of === service && ownMethods?.includes(name) === true),
  );
  return call ? [{ anyOf, because: `${service} … ${call.name}`, line: call.line }] : [];
}

/** A wide scope that one call cannot do without serves the calls that a narrower one would serve, too. */
function usedScopes(needs: readonly Need[], declared: readonly string[]): Set<string> {
  const used = new Set<string>();
  const narrowFirst = [...needs].sort((one, other) => one.anyOf.length - other.anyOf.length);
  for (const { anyOf } of narrowFirst) {
    const scope = anyOf.find((one) => used.has(one)) ?? anyOf.find((one) => declared.includes(one));
    if (scope !== undefined) used.add(scope);
  }
  return used;
}

function missing(code: BuiltCode, { anyOf, because, line }: Need): Problem {
  return {
    where: placeInCode(code.text, line),
    message: `${because} needs the scope ${anyOf.join(' or ')}: add it to "oauthScopes" in ${MANIFEST}, or do without the call.`,
  };
}

function surplus(scope: string): Problem {
  return {
    where: MANIFEST,
    message: `no call needs the scope ${scope}: remove it, so that nobody is asked for more than is used.`,
  };
}

function unknownServices(code: BuiltCode): Problem[] {
  const known = new Set([...SCOPE_RULES.map(({ service }) => service), ...SERVICES_WITHOUT_SCOPE]);
  const unknown = code.freeNames.filter(({ name }) => GOOGLE_SERVICES.includes(name) && !known.has(name));
  return unknown.map(({ name, line }) => ({
    where: placeInCode(code.text, line),
    message: `the scope of ${name} is not known here: add a rule to src/bundler/service-scopes.ts.`,
  }));
}
