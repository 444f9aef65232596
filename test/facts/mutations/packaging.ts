import type { Mutation } from '../mutation';

export const PACKAGING_MUTATIONS: readonly Mutation[] = [
  {
    fact: 'PK-11',
    file: 'src/workbench/emulator/emulator.ts',
    find: 'const id = `workbench-${this.world.random.uuid()}`;',
    replace: 'const id = this.world.spreadsheetId;',
    removes: 'a copy has an id of its own',
  },
  {
    fact: 'PK-12',
    file: 'src/workbench/emulator/create-world.ts',
    find: 'withheld: isAddOn ? [...withheld] : world.scopes,',
    replace: 'withheld: [],',
    removes: 'the script in a copy is another one, which nobody has allowed anything',
  },
];
