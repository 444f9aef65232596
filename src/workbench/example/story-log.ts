/** The thirty days as rows of the Log, in the order in which they were typed. */
import type { ChallengeDays } from './challenge-days';
import { storyAsks } from './story-asks';
import { storyMeetings } from './story-meetings';
import { storyPitches } from './story-pitches';
import type { DatedRow } from './story';

export function storyLog(days: ChallengeDays): readonly DatedRow[] {
  const rows = [...storyAsks(days), ...storyMeetings(days), ...storyPitches(days)];
  return rows.sort((a, b) => a.on - b.on);
}
