import type { PropertyStore } from '../use-cases/ports';

/** Google's document or user properties behind a prefix of our own. */
export class PropertiesStore implements PropertyStore {
  constructor(private readonly properties: GoogleAppsScript.Properties.Properties) {}

  get(key: string): string | undefined {
    return this.properties.getProperty(PREFIX + key) ?? undefined;
  }

  all(): ReadonlyMap<string, string> {
    const own = Object.entries(this.properties.getProperties()).filter(([key]) => key.startsWith(PREFIX));
    return new Map(own.map(([key, value]) => [key.slice(PREFIX.length), value]));
  }

  set(key: string, value: string): void {
    this.properties.setProperty(PREFIX + key, value);
  }

  remove(key: string): void {
    this.properties.deleteProperty(PREFIX + key);
  }

  removeAll(): void {
    this.properties.deleteAllProperties();
  }
}

const PREFIX = 'rapport.';
