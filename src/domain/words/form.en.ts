/** What stands beside a field of the log form that cannot be saved as it is. */
export const formEn = () => ({
  peopleMissing: 'Who was it? Name at least one person.',
  tooManyPeople: (most: number): string =>
    `That is more than ${String(most)} people; please make two entries of it.`,
  kindMissing: 'What was it? Please choose a kind.',
  dayMissing: 'Which day was it?',
  dayUnreadable: (text: string): string => `“${text}” is no day on the calendar.`,
  dayToCome: 'That day is still to come. Log it once it has happened.',
  remindOutOfRange: (most: number): string => `A whole number of days from 1 to ${String(most)}, or nothing.`,
  tooLong: (most: number): string =>
    `This is longer than ${String(most)} characters, more than its cell holds.`,
  notInList: 'Please choose one from the list.',
});

export type FormWords = ReturnType<typeof formEn>;
