/** The person asked for something that cannot be done; the message is for them. */
export class Refused extends Error {
  override name = 'Refused';
}
