import { recogniseHeader } from '../../domain/cells/table-header';
import type { ColumnTable } from '../../domain/cells/tables';
import { keyParts } from '../../domain/follow-ups/follow-up-key';
import type { PlannedFollowUp } from '../../domain/follow-ups/plan';
import { planned } from '../../domain/follow-ups/planning';
import { isMessageStep } from '../../domain/follow-ups/sending-order';
import { readChallenge } from '../../domain/reading/read-challenge';
import type { FollowUpRow } from '../../domain/reading/challenge-data';
import { EDITED } from './marks';
import { readOutboxOf } from './outbox-window';
import type { WritingPorts } from './ports';
import { readRunRecord } from './run-record';
import { requireStops, SendView, todayIn } from './send-view';

/**
 * What goes to whom, as far as the outbox tells it by itself: where no row was changed since this day's refresh, what
 * the Log has to say stands in the rows already, and where their messages do, no template is asked for.
 * @returns undefined where that is not so, and all tables have to be read.
 */
export function readSettledView(
  ports: Pick<WritingPorts, 'tables' | 'cellClock' | 'clock' | 'documentProperties'>,
  keys: ReadonlySet<string>,
): SendView | undefined {
  const { tables, cellClock, documentProperties } = ports;
  // As it stood when all properties were read, before the tables are.
  if (documentProperties.all().has(EDITED) || !tables.has('people')) return undefined;
  const settings = tables.readAllRows('settings', 'all', ['key', 'value']);
  const people = tables.readAllRows('people', 'all', ['id', 'name']);
  const outbox = readOutboxOf(tables, keys);
  if (!outbox || !isClear('people', people[0]) || !isClear('followUps', outbox[0])) return undefined;
  requireStops(tables);
  const data = readChallenge({ settings, people, log: [], events: undefined, followUps: outbox }, cellClock);
  const isOfToday = readRunRecord(documentProperties).lastRefreshDay === todayIn(ports, data.settings);
  const messages = (data.followUps ?? []).filter(({ key }) => keys.has(key) && isMessage(key));
  if (!isOfToday || messages.some(({ subject, text }) => subject === '' || text === '')) return undefined;
  const plans = new Map(messages.flatMap((row) => planOf(row) ?? []).map((plan) => [plan.key, plan]));
  const changes = { added: [], marks: new Map(), own: [], ledger: new Map(), isLedgerNew: false, plans };
  return new SendView({ ...data, log: [] }, () => changes, [], people, undefined, { grid: outbox, first: 0 });
}

/** A column that stands twice is for the full reading to tell of. */
function isClear(table: ColumnTable, header: Parameters<typeof recogniseHeader>[1] = []): boolean {
  return recogniseHeader(table, header).duplicates.length === 0;
}

/** Whether the key is one of a message to somebody, and not of a reminder for the user. */
export function isMessage(key: string): boolean {
  const parts = keyParts(key);
  return parts !== undefined && isMessageStep(parts.rule, parts.step);
}

/** What its row and key tell of it. */
function planOf({ key, personId, person, due }: FollowUpRow): PlannedFollowUp | undefined {
  const parts = keyParts(key);
  if (!parts) return undefined;
  const { rule, step, due: since } = parts;
  const outline = { key, personId, person, rule, step, due: due ?? since, since, isMessage: true };
  return planned(outline, key);
}
