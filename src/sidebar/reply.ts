import type { Answer, Problem } from '../addon/use-cases/sidebar-calls';
import { failureHint, type FailureHint } from './failure-hint';

/** What came of a call: the script's answer, or only a guess at why none came. */
export type Reply<T> =
  | { readonly type: 'done'; readonly value: T }
  | { readonly type: 'refused'; readonly problem: Problem }
  | { readonly type: 'unanswered'; readonly hint: FailureHint };

/** Never rejects. An answer of an unknown shape counts as none: the bridge turns what it cannot carry into null. */
export async function replyOf<T>(asked: Promise<Answer<T>>): Promise<Reply<T>> {
  try {
    const answer: unknown = await asked;
    if (!isAnswer<T>(answer)) return { type: 'unanswered', hint: 'unknown' };
    return answer.ok ? { type: 'done', value: answer.value } : { type: 'refused', problem: answer.problem };
  } catch (error) {
    return { type: 'unanswered', hint: failureHint(messageOf(error)) };
  }
}

function isAnswer<T>(value: unknown): value is Answer<T> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}
