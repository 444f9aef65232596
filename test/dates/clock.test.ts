import type { ProjectFiles } from '../../src/workbench/emulator';
import { SeededRandom } from '../domain/seeded-random';
import { builtProject } from '../support/built-project';
import { PLANTED_BUGS, withBug, type PlantedBug } from '../world/planted-bugs';
import { readCellsAt } from './cells-at-changes';
import { JITTER, LATENESS, type RunPlan } from './happenings';
import { ChallengeInZone } from './runs-at-changes';
import { changesOf, offsetAt, MINUTE, scriptZoneFor, type ZoneChange } from './zone-changes';

// At midnight, by half an hour, for Ramadan, over the date line, with odd minutes, on both halves of the earth.
const NAMED = [
  'Pacific/Apia', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/St_Johns', 'America/Havana',
  'Africa/Casablanca', 'Asia/Beirut', 'Pacific/Auckland',
]; // prettier-ignore
const ALL_ZONES = Intl.supportedValuesOf('timeZone');
const ALL = process.env['ZONES'] === 'all';
const SEED = Number(process.env['SEED'] ?? 20_260_601);
const ON_DEMAND = 4 * 3_600_000;

function some<T>(of: readonly T[], count: number, random: SeededRandom): readonly T[] {
  const keyed = of.map((one) => ({ one, key: random.next() })).sort((a, b) => a.key - b.key);
  return keyed.slice(0, count).map(({ one }) => one);
}

/** The changes of each zone in order: all of all zones, or some of those named and one of each of others. */
function sample(ofNamed: number, others: number): readonly (readonly ZoneChange[])[] {
  if (ALL) return ALL_ZONES.map(changesOf);
  const random = new SeededRandom(SEED);
  const inOrder = (zone: string, count: number): readonly ZoneChange[] =>
    [...some(changesOf(zone), count, random)].sort((a, b) => a.at - b.at);
  return [
    ...NAMED.map((zone) => inOrder(zone, ofNamed)),
    ...some(ALL_ZONES, others, random).map((zone) => inOrder(zone, 1)),
  ];
}

/** Each change once: zones that change at one moment between the same offsets are one case to every rule. */
function distinct(zones: readonly (readonly ZoneChange[])[]): readonly (readonly ZoneChange[])[] {
  const seen = new Set<string>();
  return zones
    .map((changes) =>
      changes.filter(({ zone, at }) => {
        const key = [at, offsetAt(at - MINUTE, zone), offsetAt(at, zone)].join();
        return seen.size < seen.add(key).size;
      }),
    )
    .filter((changes) => changes.length > 0);
}

/** Every lateness with every jitter within eighteen plans; day start and turn go round beside them. */
function planOf(index: number): RunPlan {
  return {
    lateness: LATENESS[index % 6] ?? 'on time',
    jitter: JITTER[Math.floor(index / 6) % 3] ?? 0,
    dayStartHours: index % 7,
    turn: index % 4,
  };
}

function wrongRuns(zones: readonly (readonly ZoneChange[])[], project: ProjectFiles): readonly string[] {
  let index = 0;
  return zones.flatMap((changes, number) => {
    const [first] = changes;
    const challenge = first && new ChallengeInZone(first, scriptZoneFor(number), project);
    return changes.flatMap((change) => challenge?.live(change, planOf(index++)) ?? []);
  });
}

const countIn = (zones: readonly (readonly unknown[])[]): string => String(zones.flat().length);
const counts = `seed ${String(SEED)}, ${String(ALL_ZONES.length)} zones known`;

describe('cells with times within two hours of a change of the clock', () => {
  it(
    'are of the right day and make the right streak, whenever a day starts',
    () => {
      const zones = sample(2, 10);
      const found = zones.map((changes, index) => readCellsAt(changes, scriptZoneFor(index), builtProject()));
      const cases = found.reduce((sum, one) => sum + one.cases, 0);
      const wrong = found.flatMap((one) => one.wrong);
      console.info(
        `T4 cells: ${String(cases)} readings at ${countIn(zones)} changes in ${String(zones.length)} zones, ${String(wrong.length)} wrong (${counts})`,
      );
      expect(wrong).toEqual([]);
    },
    ON_DEMAND,
  );
});

describe('runs and entries on the days around a change of the clock', () => {
  it(
    'have the right today, streak, mails and reminder dates, however late the runs are',
    () => {
      const zones = distinct(sample(2, 5));
      const wrong = wrongRuns(zones, builtProject());
      console.info(
        `T4 runs: ${countIn(zones)} distinct changes in ${String(zones.length)} zones, twelve runs and three entries at each, ${String(wrong.length)} wrong (${counts})`,
      );
      expect(wrong).toEqual([]);
    },
    ON_DEMAND,
  );
});

const READING: Pick<PlantedBug, 'kind' | 'find'> = {
  kind: 'wrong day',
  find: /wall=time\+this\.offsets\.at\(time\)/,
};

describe('a planted bug of days', () => {
  const auckland = changesOf('Pacific/Auckland').slice(22, 24);
  // Where UTC is ahead, and the script as well.
  const newYork = changesOf('America/New_York').slice(22, 23);

  it.each<PlantedBug>([
    { ...READING, how: 'a day is that of UTC', replace: 'wall=time' },
    {
      ...READING,
      how: 'days are blocks of 86,400,000 milliseconds',
      replace: 'wall=time+(this.first??(this.first=this.offsets.at(time)))',
    },
  ])('is seen in the cells where $how', (bug) => {
    expect(readCellsAt(auckland, 'America/New_York', withBug(builtProject(), bug)).wrong).not.toEqual([]);
  });

  it('is seen in the cells where the zone is the script’s', () => {
    const project = builtProject();
    const code = project.code.replace(
      /\w+\s*\.\s*getSpreadsheetTimeZone\(\)/g,
      'Session.getScriptTimeZone()',
    );

    expect(code).not.toBe(project.code);
    expect(readCellsAt(auckland, 'America/New_York', { ...project, code }).wrong).not.toEqual([]);
  });

  it.each(PLANTED_BUGS.filter(({ kind }) => kind === 'wrong day'))(
    'is seen in runs and entries where $how',
    (bug) => {
      expect(wrongRuns([auckland.slice(0, 1), newYork], withBug(builtProject(), bug))).not.toEqual([]);
    },
  );
});
