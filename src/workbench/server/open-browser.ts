/** Shows the page in the person's own browser, where there is one. */
import { spawn } from 'node:child_process';

/** Never fails: the address is printed anyway. */
export function openBrowser(address: string, platform: NodeJS.Platform): void {
  const [command, args] = commandFor(platform, address);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {
    // No such program on this machine.
  });
  child.unref();
}

function commandFor(platform: NodeJS.Platform, address: string): [string, string[]] {
  if (platform === 'darwin') return ['open', [address]];
  if (platform === 'win32') return ['cmd', ['/c', 'start', '', address]];
  return ['xdg-open', [address]];
}
