/** Tasks between a person's requests: what they did is answered and shown before the add-on reacts to it. */

/** Long enough for the windows to fetch the cells that have changed. */
const HEAD_START_MILLISECONDS = 20;

/** Long enough for the first window to come and show the spreadsheet as it was left. */
const OPENING_MILLISECONDS = 1000;

/** @returns for `EmulatorOptions.later`: runs tasks in order, each in a turn of its own. */
export function taskQueue(failed: (error: unknown) => void): (task: () => void) => void {
  let isWorking = false;
  let headStart = OPENING_MILLISECONDS;
  const run = (task: () => void): void => {
    isWorking = true;
    try {
      task();
    } catch (error) {
      failed(error);
    } finally {
      isWorking = false;
    }
  };
  return (task) => {
    // What a task leaves to do follows at once; what a person began waits a moment for their windows.
    if (isWorking) setImmediate(run, task);
    else setTimeout(run, headStart, task);
    headStart = HEAD_START_MILLISECONDS;
  };
}
