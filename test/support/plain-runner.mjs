import { createRunner } from 'jest-light-runner';
import Tinypool from 'tinypool';

const run = Tinypool.prototype.run;

/**
 * A worker process asks for its settings when it has its first file. The runner answers, once, every worker that has a
 * file by then: one that has not asked yet does not hear it and waits for ever. Here only who asks is answered.
 * @see https://github.com/nicolo-ribaudo/jest-light-runner/blob/main/src/index.js the channel that all workers share
 */
Tinypool.prototype.run = function (path, { channel, ...options } = {}) {
  if (!channel) return run.call(this, path, options);
  let send;
  const ownChannel = {
    onMessage(listener) {
      send = listener;
    },
    postMessage(message) {
      channel.onMessage(send);
      channel.postMessage(message);
    },
  };
  return run.call(this, path, { ...options, channel: ownChannel });
};

/** Runs test files in plain Node processes (decision 24). */
export default createRunner({ runtime: 'child_process' });
