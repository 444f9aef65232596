/** Cell colours that were chosen for white paper, turned for the dark scheme. */

/**
 * The same hue with its lightness mirrored, so that dark text on a pale ground becomes pale text on a dark one.
 * @returns the colour itself where it is not `#rrggbb` or `#rgb`.
 */
export function darkColour(colour: string): string {
  const channels = channelsOf(colour);
  if (!channels) return colour;
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  // Mirroring lightness in HSL moves every channel by the same amount.
  const shift = 255 - high - low;
  return `#${channels.map((channel) => hex(soft(channel + shift))).join('')}`;
}

function channelsOf(colour: string): number[] | undefined {
  const long = colour.replace(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/i, '#$1$1$2$2$3$3');
  if (!/^#[0-9a-f]{6}$/i.test(long)) return undefined;
  return [1, 3, 5].map((start) => Number.parseInt(long.slice(start, start + 2), 16));
}

/** Pure black and white are harsher than the paper of the dark scheme. */
function soft(channel: number): number {
  return Math.round(30 + (Math.min(255, Math.max(0, channel)) * (232 - 30)) / 255);
}

function hex(channel: number): string {
  return channel.toString(16).padStart(2, '0');
}
