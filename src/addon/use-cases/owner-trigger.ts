import { ensureTriggers } from './ensure-triggers';
import { readInstallRecord, saveInstallRecord, type InstallRecord } from './install-record';
import type { RunPorts } from './ports';
import { isSilent, noteInRunRecord, readRunRecord } from './run-record';

type OwnerPorts = Pick<RunPorts, 'triggers' | 'account' | 'documentProperties'>;

/**
 * Whether the run of that trigger is the owner's. A trigger of a former owner, or a second one, takes itself away; one
 * that the owner has, though another that is gone was noted, is noted instead.
 */
export function isOwnersRun(triggerId: string, record: InstallRecord, ports: OwnerPorts): boolean {
  const { ownerTriggerId, owner } = record;
  if (ownerTriggerId === '' || ownerTriggerId === triggerId) return ownerTriggerId !== '';
  const { triggers, account, documentProperties } = ports;
  try {
    const isNotedGone = !triggers.all().some(({ id }) => id === ownerTriggerId);
    const isTheOne = isNotedGone && owner === account();
    if (isTheOne) saveInstallRecord(documentProperties, { ...record, ownerTriggerId: triggerId });
    else triggers.remove(triggerId);
    return isTheOne;
  } catch {
    // Without the right to see triggers it stays what it is: a run that does nothing.
    return false;
  }
}

/**
 * Installs the hourly trigger again where it has fallen silent and the owner, who is at the spreadsheet, has none.
 * Whether one that is there was switched off by Google cannot be seen; that is left to Set up.
 * @returns whether it was.
 */
export function healTrigger(
  record: InstallRecord,
  ports: OwnerPorts & Pick<RunPorts, 'clock' | 'lock' | 'spreadsheet'>,
): boolean {
  const { documentProperties: store, triggers, account, clock, lock, spreadsheet } = ports;
  if (!isSilent(readRunRecord(store), clock.now()) || record.owner !== account()) return false;
  if (triggers.all().some(({ handler }) => handler === 'runHourly') || !lock.tryFor(PATIENCE)) return false;
  try {
    const current = readInstallRecord(store, spreadsheet.id);
    const ownerTriggerId = current?.owner === record.owner ? ensureTriggers(triggers, '') : '';
    if (!current || ownerTriggerId === '') return false;
    saveInstallRecord(store, { ...current, ownerTriggerId });
    noteInRunRecord(store, { lastRunAt: clock.now().getTime() });
    return true;
  } finally {
    lock.release();
  }
}

const PATIENCE = 2_000;
