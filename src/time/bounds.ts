/** The most excluded intervals of one request. */
export const maximumExcluded = 10_000

/** The most extensions of one period. */
export const maximumExtensions = 1_000

/** The most windows of the office hours of one day: one a minute. */
export const maximumWindows = 1_440
