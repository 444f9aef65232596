import { sheetWords } from '../../src/domain/words';
import { addressOf, Outreach } from '../follow-ups/outreach';
import { builtProject } from '../support/built-project';

const { headers, codes } = sheetWords('en');

describe('somebody who stands twice in People', () => {
  it.each(['full', 'lite'] as const)(
    'is spared by Send selected where one of the rows says so, %s',
    (edition) => {
      const world = Outreach.onTheDay({ due: 2, mode: 'remind', edition, project: builtProject(edition) });
      world.runHourly();
      const { name, otherEmails, doNotContact } = headers.people;
      world.cells.type('People', 4, name, 'P. One');
      world.cells.type('People', 4, otherEmails, addressOf(1));
      world.cells.type('People', 4, doNotContact, codes.yesNo.yes);
      world.sendSelected();

      expect([...world.written('sent').keys()]).toEqual([2]);
      expect(world.row(1).inWords).toContain(doNotContact);
    },
  );
});
