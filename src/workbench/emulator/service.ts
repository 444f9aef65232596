import type { CallKind } from './gate';

/** Google's authorization modes: what an entry point's caller lets it do. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

export interface MethodSpec {
  readonly kind: CallKind;
  /** The modes in which Google lets this method run; elsewhere it refuses with its own text. */
  readonly modes: readonly AuthMode[];
  /** Scopes of which the manifest must name one; none for methods that need no consent. */
  readonly scopes?: readonly string[];
}

/** A method that is not in its class's table is not built: using it throws and names it. */
export type MethodTable<T> = { readonly [K in Extract<keyof T, string>]?: MethodSpec };

export interface ServiceDescription {
  /** Google's class name, for error texts and the gate: `Range`, `SpreadsheetApp`. */
  readonly name: string;
  readonly methods: Readonly<Record<string, MethodSpec>>;
}

const DESCRIPTIONS = new Map<object, ServiceDescription>();

/** Says which methods of a class a script may call; only described classes pass the membrane, wrapped. */
export function describeService<T extends object>(
  constructor: abstract new (...args: never[]) => T,
  name: string,
  methods: MethodTable<T>,
): void {
  DESCRIPTIONS.set(constructor.prototype as object, { name, methods: methods as Record<string, MethodSpec> });
}

/** The description of an object's class, or undefined for plain data. */
export function descriptionOf(value: object): ServiceDescription | undefined {
  return DESCRIPTIONS.get(Object.getPrototypeOf(value) as object);
}

/** An error as the script sees it: `Exception: …` with the platform's own text. */
export class ServiceError extends Error {
  override name = 'Exception';
}
