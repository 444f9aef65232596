import type { FollowUpRule, Language } from '../cells/vocabulary';
import type { TemplateRow } from '../reading/read-templates';
import { templateWords } from '../words/templates';
import type { MessageTemplate } from './compose-message';

/** The situations that have words of our own, in the order in which Set up writes them into the tab. */
export const MESSAGE_RULES = [
  'metSomeone',
  'pitch',
  'referralAsk',
  'letMeThink',
  'thankIntroducer',
  'tellIntroducer',
  'keepInTouch',
] as const satisfies readonly FollowUpRule[];
export type MessageRule = (typeof MESSAGE_RULES)[number];

function isMessageRule(rule: FollowUpRule): rule is MessageRule {
  return (MESSAGE_RULES as readonly FollowUpRule[]).includes(rule);
}

/**
 * The upmost row of that situation in that language, else the upmost one without a language, else our own words, so
 * that a tab with its rows deleted still works. Undefined for reminders, which nobody is written to for.
 */
export function templateFor(
  templates: readonly TemplateRow[],
  rule: FollowUpRule,
  language: Language,
): MessageTemplate | undefined {
  const ofSituation = templates.filter(({ situation }) => situation === rule);
  return (
    ofSituation.find((row) => row.language === language) ??
    ofSituation.find((row) => row.language === undefined) ??
    (isMessageRule(rule) ? { row: undefined, ...templateWords(language).defaults[rule] } : undefined)
  );
}
