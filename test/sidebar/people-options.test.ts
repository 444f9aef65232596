import { knownPeople } from '../../src/sidebar/known-people';
import { optionMeant, peopleOptions } from '../../src/sidebar/people-options';
import { STATE } from './fake-script';

const KNOWN = knownPeople(STATE.people);

function lines(text: string): readonly string[] {
  return peopleOptions(text, KNOWN, []).map((option) =>
    option.type === 'known' ? option.person.id : `new ${option.name}`,
  );
}

describe('peopleOptions', () => {
  it('ends with the typed name as somebody new', () => {
    expect(lines('Kar ')).toEqual(['p2', 'new Kar']);
  });

  it('offers nobody new under a known name typed in full', () => {
    expect(lines('karen blixen')).toEqual(['p2']);
  });

  it('offers nothing where nobody is like it', () => {
    expect(lines('Zoe')).toEqual([]);
  });
});

describe('optionMeant', () => {
  it('is the first person who begins like it', () => {
    expect(optionMeant('kar', peopleOptions('kar', KNOWN, []))).toBe(0);
  });

  it('is none between namesakes', () => {
    expect(optionMeant('sam lee', peopleOptions('sam lee', KNOWN, []))).toBe(-1);
  });
});
