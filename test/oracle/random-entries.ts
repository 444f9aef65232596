import type { SeededRandom } from '../domain/seeded-random';
import type { Entry, Gathering, Person, When } from './random-challenge';

interface Surroundings {
  readonly start: number;
  readonly today: number;
  readonly people: readonly Person[];
  readonly gatherings: readonly Gathering[];
  readonly names: readonly string[];
  /** How much of all is pitches and referral asks. */
  readonly asking: number;
  readonly notesHours: boolean;
}

const KINDS = ['coffee', 'call', 'meeting', 'event', 'pitch', 'pitch', 'referral ask', 'referral ask', 'message', 'follow-up', 'follow-up', 'favour', 'introduction', 'incoming reply', 'automatic mail', 'other', 'brunch', '']; // prettier-ignore
const ASKS = ['pitch', 'pitch', 'referral ask'];
const HOWS = ['in person', 'in person', 'in person', 'video', 'phone', 'e-mail', 'e-mail', 'chat', ''];
const TWO_WAYS = ['yes', 'yes', 'no', 'not yet', 'not yet', ''];
const CHANNELS = ['referral', 'event', 'pitch', 'conference', 'online', 'other', '', ''];
const OUTCOMES = [
  'reply',
  'call',
  'yes',
  'let me think',
  'no fit',
  'no',
  'silence',
  'bounced',
  'out of office',
  '',
  '',
  '',
  '',
];

function one<T>(random: SeededRandom, list: readonly T[]): T {
  const found = list[random.whole(0, list.length - 1)];
  if (found === undefined) throw new RangeError('an empty list');
  return found;
}

const EMPTY: Entry = {
  id: '', when: undefined, unreadable: false, who: [], whoIds: [], kind: '', how: '', twoWay: '', aboutWork: '',
  channel: '', event: '', hours: undefined, outcome: '', reply: undefined, nextStep: '', remember: false,
}; // prettier-ignore

function randomWhen(random: SeededRandom, { start, today }: Surroundings): When {
  // Most rows are of the challenge so far; some are older, and a few lie ahead.
  const date = random.chance(0.08)
    ? today + random.whole(1, 3)
    : random.chance(0.1)
      ? start - random.whole(1, 12)
      : random.whole(Math.min(start, today), today);
  return { date, minute: random.chance(0.15) ? random.whole(1, 1439) : undefined };
}

function randomWho(random: SeededRandom, { people, names }: Surroundings) {
  const count = random.chance(0.12) ? 0 : random.chance(0.2) ? random.whole(2, 4) : 1;
  const who: string[] = [];
  const whoIds: string[] = [];
  for (let place = 0; place < count; place += 1) {
    const person = people.length > 0 && random.chance(0.4) ? one(random, people) : undefined;
    who.push(person?.name ?? one(random, names));
    whoIds.push(person && random.chance(0.7) ? person.id : '');
  }
  // An ID too many: somebody edited one of the two cells by hand.
  return { who, whoIds: count > 0 && random.chance(0.05) ? [...whoIds, 'p0'] : whoIds };
}

function randomEntry(random: SeededRandom, index: number, around: Surroundings): Entry {
  const id = random.chance(0.1) ? '' : `e${String(index)}`;
  const when = randomWhen(random, around);
  if (random.chance(0.03)) return { ...EMPTY, when };
  const gathering = around.gatherings.length > 0 && random.chance(0.3) ? one(random, around.gatherings) : undefined;
  const atItsDate = gathering?.date !== undefined && random.chance(0.5) ? gathering.date : undefined;
  const dated = { ...when, date: Math.min(atItsDate ?? when.date, around.today + 3) };
  const undated = random.chance(0.03);
  return {
    ...EMPTY,
    id,
    ...randomWho(random, around),
    when: undated ? undefined : dated,
    unreadable: undated && random.chance(0.5),
    kind: random.chance(around.asking) ? one(random, ASKS) : one(random, KINDS),
    how: one(random, HOWS),
    twoWay: one(random, TWO_WAYS),
    aboutWork: random.chance(0.1) ? 'no' : random.chance(0.2) ? 'yes' : '',
    channel: one(random, CHANNELS),
    event: gathering?.name ?? (random.chance(0.05) ? 'Picnic' : ''),
    hours: around.notesHours && random.chance(0.5) ? random.whole(0, 12) / 2 : undefined,
    outcome: one(random, OUTCOMES),
    reply: random.chance(0.3) ? dated.date + (random.chance(0.1) ? -1 : random.whole(0, 20)) : undefined,
    nextStep: random.chance(0.15) ? 'send the slides' : '',
    remember: random.chance(0.1),
  };
} // prettier-ignore

/** The Log, from nearly empty to crowded, its rows in no order of days. */
export function randomEntries(random: SeededRandom, around: Surroundings): Entry[] {
  const days = Math.max(1, around.today - around.start + 1);
  const count = Math.min(70, Math.floor(days * random.next() * 2.2) + random.whole(0, 4));
  return Array.from({ length: count }, (_, index) => randomEntry(random, index, around));
}
