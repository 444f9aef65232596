import { ServiceError } from '../service';

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

/** The texts of one store (document, user or script), within Google's limits. */
export class PropertyStore {
  private readonly values: Map<string, string>;
  private bytes = 0;

  constructor(saved: Readonly<Record<string, string>>) {
    this.values = new Map(Object.entries(saved));
    for (const [key, value] of this.values) this.bytes += sizeOf(key, value);
  }

  get(key: string): string | null {
    return this.values.get(key) ?? null;
  }

  keys(): string[] {
    return [...this.values.keys()];
  }

  /** @throws ServiceError beyond 9 KB a value or 500 KB a store; the store is then as it was. */
  set(key: string, value: string): void {
    if (Buffer.byteLength(key) > VALUE_BYTES) throw new ServiceError('Argument too large: key');
    if (Buffer.byteLength(value) > VALUE_BYTES) throw new ServiceError('Argument too large: value');
    const before = this.values.get(key);
    const bytes = this.bytes + sizeOf(key, value) - (before === undefined ? 0 : sizeOf(key, before));
    if (bytes > STORE_BYTES) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.values.set(key, value);
    this.bytes = bytes;
  }

  delete(key: string): void {
    const value = this.values.get(key);
    if (value === undefined) return;
    this.values.delete(key);
    this.bytes -= sizeOf(key, value);
  }

  clear(): void {
    this.values.clear();
    this.bytes = 0;
  }

  all(): Record<string, string> {
    return Object.fromEntries(this.values);
  }
}

function sizeOf(key: string, value: string): number {
  return Buffer.byteLength(key) + Buffer.byteLength(value);
}
