import type { FollowUpRule, Language } from '../cells/vocabulary';
import type { TemplateRow } from '../reading/read-templates';
import { composeMessage, type PreparedMessage } from './compose-message';
import type { MessageValues } from './message-fields';
import { templateFor } from './template-for';

/** What is to be written to whom. */
export interface MessageRequest {
  readonly rule: FollowUpRule;
  /** From `messageValues`, in the same language. */
  readonly values: MessageValues;
  /** The rows of the tab; none where there is no tab. */
  readonly templates: readonly TemplateRow[];
  /** From `messageLanguage`. */
  readonly language: Language;
}

/** The message for a follow-up, or why its template gives none; undefined for reminders, which go to nobody. */
export function preparedMessage({
  rule,
  values,
  templates,
  language,
}: MessageRequest): PreparedMessage | undefined {
  const template = templateFor(templates, rule, language);
  return template && composeMessage(template, values, language);
}
