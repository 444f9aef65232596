/** Funnel, response rate, channels, follow-ups: table headers, stages and explanations. */
export const contactMetricsEn = {};

export type ContactMetricsWords = typeof contactMetricsEn;
