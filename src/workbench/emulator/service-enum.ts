/** One value of an Apps Script enum, e.g. `ScriptApp.AuthMode.FULL`; equal to itself only, as at Google. */
export class ServiceEnumValue {
  constructor(
    private readonly key: string,
    private readonly position: number,
  ) {}

  name(): string {
    return this.key;
  }

  ordinal(): number {
    return this.position;
  }

  compareTo(other: ServiceEnumValue): number {
    return this.position - other.position;
  }

  toString(): string {
    return this.key;
  }

  toJSON(): string {
    return this.key;
  }
}

/** An Apps Script enum; a public field of a service that holds one passes the membrane. */
export class ServiceEnum {
  constructor(
    readonly enumName: string,
    readonly values: Readonly<Record<string, ServiceEnumValue>>,
  ) {}
}

/**
 * Makes an enum typed as Google's own: `serviceEnum<typeof GoogleAppsScript.Script.AuthMode>('AuthMode', ['NONE', …])`.
 * Read one of its values with `enumValue`.
 */
export function serviceEnum<E>(name: string, keys: readonly Extract<keyof E, string>[]): E {
  const values = Object.fromEntries(keys.map((key, position) => [key, new ServiceEnumValue(key, position)]));
  const made = new ServiceEnum(name, values);
  return Object.assign(made, values) as unknown as E;
}

/** The key of an enum's value, or undefined for anything else. */
export function enumKeyOf(value: unknown): string | undefined {
  return value instanceof ServiceEnumValue ? value.name() : undefined;
}
