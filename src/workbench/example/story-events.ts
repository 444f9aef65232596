/** The three events of the story; sizes and hours are invented where the article gives none. */
import type { ChallengeDays } from './challenge-days';
import type { StoryRow } from './story';
import { word } from './story';

export const EVENT = {
  freelanceFriday: 'Freelance Friday',
  ladiesNight: 'Ladies’ Night',
  conference: { en: 'Writers’ conference', de: 'Schreibkonferenz' },
} as const;

export function ladiesNight({ workday }: ChallengeDays): number {
  return workday(18);
}

export function storyEvents(days: ChallengeDays): readonly StoryRow[] {
  return [
    {
      name: EVENT.freelanceFriday,
      date: { day: days.civil(days.firstFriday) },
      size: 14,
      hours: 3,
      kind: { en: 'co-working meet-up', de: 'Coworking-Treffen' },
      repeats: word('yes'),
      comfortable: 4,
      energyAfter: 5,
      notes: {
        en: 'New common room, free coffee, epic view of the skyline. Size and hours are invented.',
        de: 'Neuer Gemeinschaftsraum, freier Kaffee, Blick auf die Skyline. Größe und Stunden sind erfunden.',
      },
    },
    {
      name: EVENT.ladiesNight,
      date: { day: days.civil(ladiesNight(days)) },
      size: 60,
      hours: 2.5,
      kind: { en: 'panel on women in AR, VR and AI', de: 'Podium über Frauen in AR, VR und KI' },
      repeats: word('yes'),
      comfortable: 2,
      energyAfter: 5,
      notes: {
        en: 'Far outside my comfort zone, and amazing. Size and hours are invented.',
        de: 'Weit außerhalb meiner Komfortzone, und großartig. Größe und Stunden sind erfunden.',
      },
    },
    {
      name: EVENT.conference,
      date: { day: days.civil(days.conference) },
      size: 12000,
      hours: 16,
      kind: { en: 'conference', de: 'Konferenz' },
      repeats: word('no'),
      comfortable: 3,
      energyAfter: 2,
      notes: {
        en: 'Thousands of writers in a huge hall: rushed and superficial. The exact size and the hours are invented.',
        de: 'Tausende Autoren in einem riesigen Saal: gehetzt und oberflächlich. Genaue Größe und Stunden sind erfunden.',
      },
    },
  ];
}
