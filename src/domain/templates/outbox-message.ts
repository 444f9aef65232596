import type { FollowUpRow } from '../reading/challenge-data';
import type { PreparedMessage } from './compose-message';
import { messageOfCells } from './message';
import { preparedMessage, type MessageRequest } from './prepared-message';

/** What a row of the outbox says: its own cells, and from the template what is blank in them. */
export function outboxMessage(
  { subject, text }: Pick<FollowUpRow, 'subject' | 'text'>,
  request: MessageRequest,
): PreparedMessage | undefined {
  if (subject !== '' && text !== '') return { message: messageOfCells(subject, text, request.language) };
  const prepared = preparedMessage(request);
  if (!prepared || 'problem' in prepared || subject + text === '') return prepared;
  const { message } = prepared;
  return { message: messageOfCells(subject || message.subject, text || message.text, request.language) };
}
