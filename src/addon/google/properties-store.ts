import type { PropertyStore } from '../use-cases/ports';

/** Google's document or user properties behind a prefix of our own. */
export class PropertiesStore implements PropertyStore {
  constructor(private readonly properties: GoogleAppsScript.Properties.Properties) {}

  get(key: string): string | undefined {
    return this.properties.getProperty(PREFIX + key) ?? undefined;
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
