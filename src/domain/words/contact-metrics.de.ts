import type { ContactMetricsWords } from './contact-metrics.en';

/** Funnel, response rate, channels, follow-ups: table headers, stages and explanations. */
export const contactMetricsDe: ContactMetricsWords = {};
