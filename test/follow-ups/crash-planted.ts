import { withBug, type PlantedBug } from '../world/planted-bugs';
import { builtProject, type BuiltEdition } from '../support/built-project';
import type { ProjectFiles } from '../../src/workbench/emulator';
import type { FaultKind } from './faults-at';
import type { Judged } from './judged';

/** A change of the built script that breaks the protocol at one place. */
interface BrokenProtocol extends Omit<PlantedBug, 'kind'> {
  /** As what it shows. */
  readonly found: keyof Judged;
  readonly edition: BuiltEdition;
  readonly mode: 'draft' | 'send';
  readonly by: FaultKind;
}

export const BROKEN_PROTOCOLS: readonly BrokenProtocol[] = [
  {
    found: 'secondDrafts',
    how: 'no claim is written before the draft is made',
    edition: 'full',
    mode: 'draft',
    by: 'killed after',
    find: /claim=claims\.save\(\{\.\.\.claimFor\(row\.key,/,
    replace: 'claim=(unsaved=>unsaved)({...claimFor(row.key,',
  },
  {
    found: 'secondDrafts',
    how: 'a draft of which no id was noted is not looked for',
    edition: 'full',
    mode: 'draft',
    by: 'killed after',
    find: /function isDraftOf\(claim,draft\)\{return isSince/,
    replace: 'function isDraftOf(claim,draft){return false&&isSince',
  },
  {
    found: 'secondDrafts',
    how: 'the claim goes before the row is marked',
    edition: 'full',
    mode: 'draft',
    by: 'killed after',
    find: /save\(\)\{const changed=this\.marks\.changed/,
    replace:
      'save(){for(const one of this.claims.all())this.claims.remove(one.key);const changed=this.marks.changed',
  },
  {
    found: 'wrongMarks',
    how: 'the claim of what was sent goes before the row is marked',
    edition: 'full',
    mode: 'send',
    by: 'killed after',
    find: /save\(\)\{const changed=this\.marks\.changed/,
    replace: 'save(){for(const one of this.finished)this.claims.remove(one);const changed=this.marks.changed',
  },
  {
    found: 'silent',
    how: 'a draft that was never made is taken for one that the user has removed',
    edition: 'full',
    mode: 'draft',
    by: 'killed after',
    find: /this\.run\.refused\.set\(claim\.key,refused\)/,
    replace: 'state.marks.stopped(state.view.row(claim.key),state.day,{why:"draftRemoved"})',
  },
  {
    found: 'wrongMarks',
    how: 'a message that Gmail has not sent is marked as sent',
    edition: 'full',
    mode: 'send',
    by: 'one error',
    find: /if\(!this\.box\.draft\(draftId\)\)throw error;/,
    replace: 'return{messageId:"m",threadId:"t",at:new Date()};',
  },
  {
    found: 'secondMails',
    how: 'a message goes out without a claim',
    edition: 'lite',
    mode: 'send',
    by: 'killed after',
    find: /claims\.save\(\{\.\.\.claimFor\(key,letter,\w+\.clock\.now\(\)\),\.\.\.inBatch\}\);/,
    replace: '',
  },
  {
    found: 'silent',
    how: 'a message of which nobody knows whether it went out is marked as sent',
    edition: 'lite',
    mode: 'send',
    by: 'killed after',
    find: /isProven\?(state\.marks\.sent\(key,\w+,void 0\)):state\.marks\.check/,
    replace: 'isProven||!0?$1:state.marks.check',
  },
];

export function broken(protocol: BrokenProtocol): ProjectFiles {
  return withBug(builtProject(protocol.edition), protocol);
}
