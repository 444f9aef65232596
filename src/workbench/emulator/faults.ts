/**
 * What goes wrong at Google now and then, as watchers of the gate: each takes hold at a call and lets a test, a
 * simulated world or a person at the workbench see what the add-on does about it.
 */
import { ExecutionKilled, type GateWatcher, type ServiceCall } from './gate';
import { ServiceError } from './service';

/** Counts from 1 over all executions that the watcher sees, unlike `ServiceCall.index`. */
function atCall(
  k: number,
  act: (call: ServiceCall) => void,
  moment: 'before' | 'after' = 'before',
): GateWatcher {
  let calls = 0;
  return {
    before: (call) => {
      calls++;
      if (moment === 'before' && calls === k) act(call);
    },
    after: (call) => {
      if (moment === 'after' && calls === k) act(call);
    },
  };
}

function failing(message: string): () => never {
  return () => {
    throw new ServiceError(message);
  };
}

/** The execution is over at the k-th call, before or after that call has had its effect. */
export function killAt(k: number, moment: 'before' | 'after' = 'before'): GateWatcher {
  const kill = (): never => {
    throw new ExecutionKilled();
  };
  return atCall(k, kill, moment);
}

/** Every call from the k-th on fails as a service fails: unlike a kill, a script may catch it. */
export function failFrom(k: number, message = 'Service error: Spreadsheets'): GateWatcher {
  let calls = 0;
  return {
    before: () => {
      if (++calls >= k) throw new ServiceError(message);
    },
  };
}

/** The k-th call meets an error on Google's side, which the same call made again does not. */
export function serverErrorOnce(k: number, code: 'INTERNAL' | 'NOT_FOUND' = 'INTERNAL'): GateWatcher {
  return atCall(
    k,
    failing(`We're sorry, a server error occurred while reading from storage. Error code ${code}.`),
  );
}

/** The k-th call waits for the spreadsheet in vain. */
export function spreadsheetTimedOut(k: number, spreadsheetId: string): GateWatcher {
  return atCall(
    k,
    failing(`Service Spreadsheets timed out while accessing document with id ${spreadsheetId}.`),
  );
}

/** The k-th call fails without a reason, in the words that Google has for it. */
export function unexpectedError(k: number): GateWatcher {
  return atCall(k, ({ method }) => {
    const [service = '', name = ''] = method.split('.');
    throw new ServiceError(
      `Unexpected error while getting the method or property ${name} on object ${service}.`,
    );
  });
}

/** No mail can be sent any more, whatever the quota says. */
export function quotaGone(): GateWatcher {
  return onMethod('MailApp.sendEmail', 'Service invoked too many times for one day: email.');
}

/** Whoever waits for a lock is told that it is held too long; `Emulator.holdDocumentLock` also stops `tryLock`. */
export function lockTimeout(): GateWatcher {
  return onMethod('Lock.waitLock', 'Lock timeout: another process was holding the lock for too long.');
}

/** Custom functions that read the spreadsheet, too many in one second. */
export function invokedTooOften(): GateWatcher {
  return {
    before: ({ origin }) => {
      if (origin !== 'custom function') return;
      throw new ServiceError('Script invoked too many times per second for this Google user account.');
    },
  };
}

function onMethod(method: string, message: string): GateWatcher {
  return {
    before: (call) => {
      if (call.method === method) throw new ServiceError(message);
    },
  };
}
