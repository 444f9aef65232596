import type { ProjectFiles } from '../../src/workbench/emulator';
import { builtProject } from '../support/built-project';
import { withBug, type PlantedBug } from '../world/planted-bugs';
import type { Scene } from './scene';
import { SCENES } from './scenes';

/** A change of the built script that matters only where executions overlap. */
interface PlantedRace extends Omit<PlantedBug, 'kind'> {
  /** The scene in which it shows. */
  readonly scene: string;
  /** Looked for only where all orders are asked for. */
  readonly takesLong?: true;
}

export const PLANTED_RACES: readonly PlantedRace[] = [
  {
    how: 'an entry is written without the lock',
    scene: 'two sidebars, one new person',
    find: /underLock\(ports\.lock,PATIENCE\d*,\(\)=>\{markEdited\(ports\.documentProperties,entry\.entryId\)/,
    replace: '((_lock,_patience,work)=>work())(0,0,()=>{markEdited(ports.documentProperties,entry.entryId)',
  },
  {
    how: 'the row below the last one is remembered while somebody inserts rows',
    takesLong: true,
    scene: 'two sidebars and new rows',
    find: /if\(values\.length<=ONE_BY_ONE_AT_MOST\)/,
    replace: 'if(values.length<0)',
  },
  {
    how: 'an entry that comes late does not look for itself',
    scene: 'one entry, sent twice',
    find: /again=entry\.again\|\|\+ports\.clock\.now\(\)-\+begun>SENT_ONCE_MS/,
    replace: 'again=entry.again',
  },
  {
    how: 'what is selected is sent without the lock',
    scene: 'the hour, Send selected and a sort',
    find: /underLock\(ports\.lock,PATIENCE\d*,\(\)=>\{const state=sendRows/,
    replace: '((_lock,_patience,work)=>work())(0,0,()=>{const state=sendRows',
  },
  {
    how: 'a marked row is not looked at again after a sort',
    takesLong: true,
    scene: 'the hour that sends, and a sort',
    find: /if\(isAsWritten\(tables,moved\)\)/,
    replace: 'if(isAsWritten(tables,moved)||!0)',
  },
  {
    how: 'the hour comes without the lock',
    takesLong: true,
    scene: 'the hour that sends, and one that comes twice',
    find: /whenFree\(ports\.lock,PATIENCE\d*,\(\)=>\{runOnce\(record,ports\)\}\)/,
    replace: 'runOnce(record,ports)',
  },
  {
    how: 'a change that finds the lock taken is told as a failure',
    scene: 'a sidebar that is told what its entry means, and a sort',
    find: /whenFree\(ports\.lock,(PATIENCE\d*),\(\)=>refreshSheet\(ports,wish\)\)/,
    replace: 'underLock(ports.lock,$1,()=>refreshSheet(ports,wish))',
  },
];

export function sceneOf({ scene }: PlantedRace): Scene {
  const found = SCENES.find(({ name }) => name === scene);
  if (!found) throw new Error(`no scene ${scene}`);
  return found;
}

export function withRace(race: PlantedRace): ProjectFiles {
  return withBug(builtProject(sceneOf(race).edition), race);
}
