/** What a timer takes at most, which is 24 days: a longer one would end at once. Milliseconds. */
export const LONGEST_TIMER = 2 ** 31 - 1
