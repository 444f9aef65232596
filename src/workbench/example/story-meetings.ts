/** Whom the thirty days brought together: meet-up, introductions, the panel, the conference, and what was done for others. */
import type { ChallengeDays } from './challenge-days';
import { EVENT, ladiesNight } from './story-events';
import type { DatedRow, StoryRow } from './story';
import { word } from './story';
import type { Text } from './sheet-words';

export function storyMeetings(days: ChallengeDays): readonly DatedRow[] {
  return [
    ...atFreelanceFriday(days),
    ...throughKaren(days),
    ...forOthers(days),
    ...throughMary(days),
    ...throughOwen(days),
    ...atTheConference(days),
    ...lastDays(days),
  ];
}

function atFreelanceFriday({ firstFriday, workday }: ChallengeDays): readonly DatedRow[] {
  return [
    {
      on: firstFriday,
      row: {
        kind: word('event'),
        how: word('inPerson'),
        channel: word('viaEvent'),
        event: EVENT.freelanceFriday,
        hours: 3,
        people: 'Dana Whitcomb; Priya Raman; Lucía Ortega; Beth Okafor; Hanna Lind',
        introducedBy: 'Karen',
        feltBrave: 3,
        nextStep: { en: 'puppy play-date with Dana', de: 'Hundetreffen mit Dana' },
        notes: {
          en: 'A handful of women who work remotely; the names are invented. I want to come back about once a month.',
          de: 'Eine Handvoll Frauen, die von zu Hause arbeiten; die Namen sind erfunden. Ich will etwa einmal im Monat wiederkommen.',
        },
      },
    },
    {
      on: workday(firstFriday + 3),
      row: {
        kind: word('followUp'),
        how: word('chat'),
        twoWay: word('yes'),
        channel: word('viaEvent'),
        people: 'Dana Whitcomb',
        nextStep: { en: 'agree on a day for the dogs', de: 'einen Tag für die Hunde ausmachen' },
        notes: {
          en: 'No connection is more meaningful than one with dogs.',
          de: 'Keine Verbindung ist bedeutungsvoller als eine mit Hunden.',
        },
      },
    },
  ];
}

function throughKaren({ workday }: ChallengeDays): readonly DatedRow[] {
  return [
    {
      on: workday(10),
      row: {
        kind: word('coffee'),
        how: word('inPerson'),
        channel: word('viaReferral'),
        people: 'Joel Stanton',
        introducedBy: 'Karen',
        hours: 1,
        notes: {
          en: 'A photographer whom Karen knows. The name is invented.',
          de: 'Ein Fotograf, den Karen kennt. Der Name ist erfunden.',
        },
      },
    },
    {
      on: workday(11),
      row: {
        kind: word('message'),
        how: word('byMail'),
        twoWay: word('yes'),
        channel: word('viaReferral'),
        people: 'Karen',
        notes: {
          en: 'Thanked her and told her what came of it. An old friend: an action, no new connection.',
          de: 'Mich bedankt und erzählt, was daraus wurde. Eine alte Freundin: Aktion, aber kein neuer Kontakt.',
        },
      },
    },
  ];
}

function forOthers({ workday, civil }: ChallengeDays): readonly DatedRow[] {
  return [
    {
      on: workday(17),
      row: {
        kind: word('favour'),
        how: word('byMail'),
        twoWay: word('yes'),
        channel: word('viaEvent'),
        people: 'Priya Raman',
        replyDate: { day: civil(workday(18)) },
        notes: {
          en: 'Sent her my list of editors who pay on time. Asked for nothing.',
          de: 'Ihr meine Liste der Redaktionen geschickt, die pünktlich zahlen. Um nichts gebeten.',
        },
      },
    },
  ];
}

const AT_LADIES_NIGHT: StoryRow = {
  kind: word('event'),
  how: word('inPerson'),
  channel: word('viaEvent'),
  event: EVENT.ladiesNight,
  hours: 2.5,
  people: 'Marguerite Hale; Noor Aziz; Tessa Brandt; Carmen Ruiz',
  introducedBy: 'Mary Blalock',
  feltBrave: 5,
  nextStep: {
    en: 'ask Noor how one writes for virtual worlds',
    de: 'Noor fragen, wie man für virtuelle Welten schreibt',
  },
  notes: {
    en: 'Robots scare me, and it was amazing. Tessa and Carmen work at VR start-ups; all four names are invented.',
    de: 'Roboter machen mir Angst, und es war großartig. Tessa und Carmen arbeiten bei VR-Start-ups; alle vier Namen sind erfunden.',
  },
};

function throughMary(days: ChallengeDays): readonly DatedRow[] {
  const { workday } = days;
  const panel = ladiesNight(days);
  return [
    {
      on: 15,
      row: {
        kind: word('coffee'),
        how: word('inPerson'),
        channel: word('viaReferral'),
        people: 'Mary Blalock',
        introducedBy: 'Jess Alden',
        hours: 1.5,
        nextStep: { en: 'come to Ladies’ Night', de: 'zur Ladies’ Night kommen' },
        notes: {
          en: 'Career coach; my meaningful connection for day 15. Invited me to her panel.',
          de: 'Karriere-Coach; meine bedeutungsvolle Verbindung für Tag 15. Hat mich zu ihrem Podium eingeladen.',
        },
      },
    },
    { on: panel, row: AT_LADIES_NIGHT },
    {
      on: workday(panel + 1),
      row: {
        kind: word('message'),
        how: word('byMail'),
        twoWay: word('yes'),
        channel: word('viaReferral'),
        people: 'Jess Alden; Mary Blalock',
        notes: {
          en: 'Thanked both, and told Jess which door she opened.',
          de: 'Beiden gedankt und Jess erzählt, welche Tür sie geöffnet hat.',
        },
      },
    },
  ];
}

function throughOwen({ workday }: ChallengeDays): readonly DatedRow[] {
  return [
    {
      on: workday(13),
      row: {
        kind: word('introduction'),
        how: word('byMail'),
        twoWay: word('yes'),
        channel: word('viaReferral'),
        people: 'Ruth Calder',
        introducedBy: 'Owen Marsh',
        notes: {
          en: 'A long exchange about rates with a fellow writer. The name is invented.',
          de: 'Ein langer Austausch über Honorare mit einer anderen Autorin. Der Name ist erfunden.',
        },
      },
    },
  ];
}

const RUSHED: Text = {
  en: 'Rushed; we will both have forgotten it by our next panels. The names are invented.',
  de: 'Gehetzt; bis zu den nächsten Vorträgen haben wir es beide vergessen. Die Namen sind erfunden.',
};

function atTheConference({ conference, civil, workday }: ChallengeDays): readonly DatedRow[] {
  const hall = (hours: number, people: string, notes: Text): StoryRow => ({
    kind: word('event'),
    how: word('inPerson'),
    channel: word('viaConference'),
    event: EVENT.conference,
    hours,
    people,
    notes,
  });
  const friday = hall(6, 'Irene Falk; Doug Petty; Meg Sorensen', RUSHED);
  const remembered = hall(4, 'Amara Nwosu', {
    en: 'The one talk that went on after the panel. The name is invented.',
    de: 'Das eine Gespräch, das nach dem Vortrag weiterging. Der Name ist erfunden.',
  });
  return [
    { on: conference, row: hall(6, 'Walter Boyd; Kim Lasko', RUSHED) },
    { on: conference + 1, row: friday },
    { on: conference + 2, row: remembered },
    {
      on: workday(conference + 4),
      row: {
        kind: word('followUp'),
        how: word('byMail'),
        twoWay: word('notYet'),
        channel: word('viaConference'),
        people: 'Amara Nwosu',
        nextStep: { en: 'swap drafts', de: 'Entwürfe tauschen' },
        remindOn: { day: civil(workday(conference + 12)) },
        notes: {
          en: 'Wrote within two business days: a contact from a crowd that counts.',
          de: 'Innerhalb von zwei Werktagen geschrieben: ein Kontakt aus der Menge, der zählt.',
        },
      },
    },
  ];
}

/** What leaves something to do on the days after the challenge. */
function lastDays({ civil, workday }: ChallengeDays): readonly DatedRow[] {
  return [
    {
      on: workday(27),
      row: {
        kind: word('message'),
        how: word('byMail'),
        twoWay: word('notYet'),
        channel: word('viaEvent'),
        people: 'Noor Aziz',
        nextStep: { en: 'send two writing samples', de: 'zwei Schreibproben schicken' },
        remindOn: { day: civil(workday(29)) },
        notes: {
          en: 'Asked whether a VR start-up needs a writer.',
          de: 'Gefragt, ob ein VR-Start-up eine Autorin braucht.',
        },
      },
    },
    {
      on: workday(30),
      row: {
        kind: word('coffee'),
        how: word('inPerson'),
        channel: word('viaEvent'),
        people: 'Dana Whitcomb',
        hours: 1,
        nextStep: { en: 'next Freelance Friday together', de: 'nächster Freelance Friday zusammen' },
        remindOn: { day: civil(workday(33)) },
        notes: {
          en: 'The puppies met. Exhausted, rooted in town more deeply than a month ago, and done: a slower pace from now on.',
          de: 'Die Welpen haben sich getroffen. Erschöpft, tiefer verwurzelt als vor einem Monat, und geschafft: ab jetzt langsamer.',
        },
      },
    },
  ];
}
