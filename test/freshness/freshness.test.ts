import type { FunctionName } from '../../src/domain/metrics/metric-names';
import { builtProject } from '../support/built-project';
import { END_OF_SUMMER_TIME, EVENTS, type FreshnessEvent } from './events';
import { FieldOfFormulas, FORMS, type FieldOptions } from './field-of-formulas';
import { typeChallenge } from './typed-challenge';

/** The summary holds every metric; `FRESHNESS=all` tries all eighteen functions. */
const IS_WHOLE = process.env['FRESHNESS'] === 'all';
const SAMPLE: readonly FunctionName[] = ['CHALLENGE_SUMMARY'];

type Options = Pick<FieldOptions, 'assumptions' | 'session'>;

function sown(start: string, more: Options): FieldOfFormulas {
  const field = new FieldOfFormulas({ project: builtProject(), ...(IS_WHOLE ? {} : { names: SAMPLE }), ...more });
  typeChallenge(field.session, start);
  // The first hourly run notes what the figures were computed from.
  field.session.advance(new Date(field.session.emulator.now + 3_600_000).toISOString());
  return field.sow();
} // prettier-ignore

interface Lived {
  readonly event: string;
  readonly stale: readonly string[];
  readonly hasChanged: boolean;
  readonly recalculations: number;
}

function live(field: FieldOfFormulas, { name, act, changes }: FreshnessEvent): Lived {
  const before = FORMS.map((form) => field.shownOf(form));
  field.recalculations();
  act(field);
  const recalculations = field.recalculations();
  const after = FORMS.map((form) => field.shownOf(form));
  const hasChanged = !changes || after.every((shown, form) => shown !== before[form]);
  return { event: name, stale: field.stale(), hasChanged, recalculations };
}

function tell(title: string, lived: readonly Lived[]): void {
  const stale = lived.flatMap((one) => one.stale);
  const runs = lived.map(({ event, recalculations }) => `  ${String(recalculations).padStart(4)} ${event}`);
  const sum = `${String(lived.length)} events, ${String(stale.length)} stale values; functions run by each:`;
  console.info(`freshness, ${title}: ${sum}\n${runs.join('\n')}`);
}

/** What takes the same way through the add-on as another event. */
const ON_DEMAND =
  /redo|date that is none|its undo|cleared|undo of that|rows inserted|renamed|old name|language|basis|weekdays|no new day/;
const IN_SHORT = /^(a log from|a hand|a sort|the midnight|another zone)/;

function chosen(isMeant: (name: string) => boolean): readonly FreshnessEvent[] {
  return IS_WHOLE ? EVENTS : EVENTS.filter(({ name }) => isMeant(name));
}

const BELIEFS = [
  ['does nothing', { identicalFormulaRecalculates: false }, chosen((name) => !ON_DEMAND.test(name))],
  ['runs it again', { identicalFormulaRecalculates: true }, chosen((name) => IN_SHORT.test(name))],
] as const;

describe.each(BELIEFS)('where writing an identical formula %s', (belief, assumptions, events) => {
  it('no function is stale after any event', () => {
    const field = sown('2026-06-01', { assumptions });

    const lived = events.map((event) => live(field, event));

    tell(`where writing an identical formula ${belief}`, lived);
    expect(lived.filter(({ stale }) => stale.length > 0)).toEqual([]);
    expect(lived.filter(({ hasChanged }) => !hasChanged).map(({ event }) => event)).toEqual([]);
  }, 600_000);
});

it('no function is stale when summer time ends', () => {
  const field = sown('2026-10-16', { session: { now: '2026-10-24T08:00:00Z' } });

  const lived = END_OF_SUMMER_TIME.map((event) => live(field, event));

  tell('end of summer time', lived);
  expect(lived.filter(({ stale }) => stale.length > 0)).toEqual([]);
  expect(lived.filter(({ hasChanged }) => !hasChanged).map(({ event }) => event)).toEqual([]);
}, 600_000);
