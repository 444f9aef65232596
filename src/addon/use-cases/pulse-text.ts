// Nobody types it, so a cell that holds it is the pulse and no kind of contact.
const BEAT = '♥ ';

/** What stands in the pulse's cell. */
export function pulseText(token: string): string {
  return BEAT + token;
}

/** Tells the pulse from a word that is asked for, both being texts: `FUNNEL(Rapport_pulse)`, `FUNNEL("pitch")`. */
export function isPulseText(text: string): boolean {
  return text.startsWith(BEAT);
}
