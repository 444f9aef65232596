import { outboxMessage } from '../../../src/domain/templates/outbox-message';
import type { MessageRequest } from '../../../src/domain/templates/prepared-message';
import { values } from './story';

function said(cells: { subject: string; text: string }, changes: Partial<MessageRequest> = {}) {
  const body = 'Hi {{name}}';
  const templates = [
    { row: 2, name: '', situation: 'metSomeone', language: 'en', subject: 'Of the template', body },
  ] as const;
  const request = { rule: 'metSomeone', values: values({ name: 'Ana' }), templates, language: 'en' } as const;
  const result = outboxMessage(cells, { ...request, ...changes });
  return result && 'message' in result ? [result.message.subject, result.message.text] : result;
}

describe('what a row of the outbox says', () => {
  it('is its own cells where both are filled in, whatever the template', () => {
    expect(said({ subject: 'Mine', text: 'My text' })).toEqual(['Mine', 'My text']);
    expect(said({ subject: 'Mine', text: 'My text' }, { rule: 'reminder' })).toEqual(['Mine', 'My text']);
  });

  it('is the template where both are blank', () => {
    expect(said({ subject: '', text: '' })).toEqual(['Of the template', 'Hi Ana']);
  });

  it.each([
    [{ subject: 'Mine', text: '' }, ['Mine', 'Hi Ana']],
    [{ subject: '', text: 'My text' }, ['Of the template', 'My text']],
  ])('takes from the template what is blank in %j', (cells, message) => {
    expect(said(cells)).toEqual(message);
  });

  it('is nothing where cells are blank and no template is for its rule', () => {
    expect(said({ subject: 'Mine', text: '' }, { rule: 'reminder' })).toBeUndefined();
  });

  it('tells what is wrong with the template that it needs', () => {
    const templates = [
      { row: 2, name: '', situation: 'metSomeone', language: 'en', subject: 's', body: '{{nmae}}' },
    ] as const;

    expect(said({ subject: 'Mine', text: '' }, { templates })).toMatchObject({
      problem: { what: 'unknownField' },
    });
  });
});
