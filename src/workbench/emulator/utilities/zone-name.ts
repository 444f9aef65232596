import { UnbuiltError } from '../unbuilt';
import { wallTimeOf } from '../zone';

const UTC_IDS: Readonly<Record<string, string>> = {
  UTC: 'Coordinated Universal Time',
  GMT: 'Greenwich Mean Time',
};

/**
 * The letter z: `EST`, or `Eastern Standard Time` from four letters on. Java's abbreviations and Intl's agree in
 * American zones only. @throws UnbuiltError elsewhere.
 */
export function zoneName(instant: number, zone: string, length: number): string {
  const id = zone.replace(/^Etc\//, '');
  const universal = UTC_IDS[id];
  if (universal !== undefined) return length < 4 ? id : universal;
  if (/^GMT[+-]/.test(zone)) return zone;
  const name = intlName(instant, zone, length < 4 ? 'short' : 'long');
  if (/^(GMT|UTC)/.test(name))
    throw new UnbuiltError(`The name of the zone ${zone} in ${wallTimeOf(instant, zone).year}`);
  return name;
}

function intlName(instant: number, zone: string, style: 'short' | 'long'): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: style }).formatToParts(
    instant,
  );
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
}
