import { types } from 'node:util';
import { ExecutionKilled } from './gate';
import { Suspension, type CallPath } from './call-path';
import type { Realm } from './realm';
import { descriptionOf, ServiceError, type MethodSpec, type ServiceDescription } from './service';
import { ServiceEnum, ServiceEnumValue } from './service-enum';
import { UnbuiltError } from './unbuilt';

/** No sensible argument is nested deeper: what is holds itself. */
const DEEPEST = 200;

type HostMethod = (...args: unknown[]) => unknown;

/**
 * Stands between a script and the service objects: the script holds stand-ins made in its own realm, every call
 * goes the call path, and arguments, results and errors change realms on the way.
 */
export class Membrane {
  private readonly standIns = new WeakMap<object, object>();
  private readonly hosts = new WeakMap<object, object>();

  constructor(
    private readonly realm: Realm,
    private readonly path: CallPath,
    /** What is wrong with the emulator rather than with the script: a script that catches everything must not hide it. */
    private readonly report: (problem: string) => void,
  ) {}

  /** The stand-in of a service object or enum, always the same one; undefined for plain data. */
  wrap(host: object): object | undefined {
    const known = this.standIns.get(host);
    if (known) return known;
    const made = this.standInFor(host);
    if (!made) return undefined;
    this.standIns.set(host, made);
    this.hosts.set(made, host);
    return made;
  }

  isStandIn(value: object): boolean {
    return this.hosts.has(value);
  }

  /**
   * Deep copy of a script's value for the host; stand-ins become the service objects behind them.
   * @throws ServiceError for an object that holds itself.
   */
  toHost(value: unknown, depth = 0): unknown {
    if (value === null || typeof value !== 'object') return value;
    const host = this.hosts.get(value);
    if (host) return host;
    if (depth > DEEPEST) throw new ServiceError('Invalid argument: an object holds itself');
    if (Array.isArray(value)) return Array.from(value, (item) => this.toHost(item, depth + 1));
    if (types.isDate(value)) return new Date(Date.prototype.getTime.call(value));
    if (types.isBoxedPrimitive(value)) return value.valueOf();
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, this.toHost(item, depth + 1)]),
    );
  }

  /** A global that exists at Google and not here. */
  unbuiltService(name: string): object {
    return new Proxy(this.realm.emptyObject(), {
      get: (_target, key) =>
        typeof key === 'symbol' || key === 'then' ? undefined : this.unbuilt(`${name}.${key}`),
    });
  }

  private standInFor(host: object): object | undefined {
    if (host instanceof ServiceEnum) return this.enumStandIn(host);
    if (host instanceof ServiceEnumValue) return this.enumValueStandIn(host);
    const description = descriptionOf(host);
    return description && this.serviceStandIn(host, description);
  }

  private enumStandIn(group: ServiceEnum): object {
    const made = this.realm.emptyObject();
    for (const [key, value] of Object.entries(group.values)) {
      Object.defineProperty(made, key, { value: this.wrap(value), enumerable: true });
    }
    return Object.freeze(made);
  }

  private enumValueStandIn(value: ServiceEnumValue): object {
    const methods = {
      name: () => value.name(),
      ordinal: () => value.ordinal(),
      toString: () => value.name(),
      toJSON: () => value.name(),
      compareTo: (other: object) => value.compareTo(this.toHost(other) as ServiceEnumValue),
    };
    const made = this.realm.emptyObject();
    for (const [key, method] of Object.entries(methods)) {
      const value = this.realm.callable(([other]) => method(other as object));
      Object.defineProperty(made, key, { value });
    }
    return Object.freeze(made);
  }

  private serviceStandIn(host: object, description: ServiceDescription): object {
    const methods = new Map<string, HostMethod>();
    return new Proxy(this.realm.emptyObject(), {
      get: (_target, key) => this.property(host, description, methods, key),
      has: (_target, key) => typeof key === 'string' && Object.hasOwn(description.methods, key),
      set: () => false,
      defineProperty: () => false,
    });
  }

  private property(
    host: object,
    description: ServiceDescription,
    methods: Map<string, HostMethod>,
    key: string | symbol,
  ): unknown {
    // A stand-in that is printed, awaited or compared must not look like a call of an unbuilt method.
    if (typeof key === 'symbol' || key === 'then' || key === 'toJSON' || key === 'constructor')
      return undefined;
    if (key === 'toString') return this.realm.callable(() => description.name);
    if (key === 'valueOf') return this.realm.callable(() => this.wrap(host));
    const known = methods.get(key);
    if (known) return known;
    const spec = Object.hasOwn(description.methods, key) ? description.methods[key] : undefined;
    if (!spec) return this.enumField(host, description, key);
    const method = this.method(host, `${description.name}.${key}`, key, spec);
    methods.set(key, method);
    return method;
  }

  private enumField(host: object, description: ServiceDescription, key: string): unknown {
    const field: unknown = Object.hasOwn(host, key) ? (host as Record<string, unknown>)[key] : undefined;
    return field instanceof ServiceEnum ? this.wrap(field) : this.unbuilt(`${description.name}.${key}`);
  }

  private method(host: object, name: string, key: string, spec: MethodSpec): HostMethod {
    const implementation = (host as Record<string, HostMethod>)[key];
    if (!implementation) throw new Error(`${name} is described but has no implementation`);
    return this.realm.callable((given) => {
      const entered = performance.now();
      try {
        const args = given.map((arg) => this.toHost(arg));
        return this.realm.copyIn(this.path.call(name, spec, args, () => implementation.apply(host, args)));
      } catch (error) {
        throw this.toScriptError(error);
      } finally {
        this.path.hostMilliseconds += performance.now() - entered;
      }
    });
  }

  /** Kills stay what they are; everything else becomes an Error of the script's own realm. */
  private toScriptError(error: unknown): unknown {
    if (error instanceof ExecutionKilled || error instanceof Suspension) return error;
    if (error instanceof ServiceError) return this.realm.exception(error.name, error.message);
    if (error instanceof UnbuiltError) return this.reported(error);
    if (error instanceof Error)
      this.report(`The workbench's emulator failed: ${error.stack ?? error.message}`);
    return error;
  }

  private unbuilt(what: string): never {
    throw this.reported(new UnbuiltError(what));
  }

  private reported(error: UnbuiltError): Error {
    this.report(error.message);
    return this.realm.exception('Error', error.message);
  }
}
