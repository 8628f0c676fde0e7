/** The numbers by which TypeScript calls its complaints. They are the same in all of its versions. */

/** A value that a place does not take. */
export const NOT_TAKEN = 2322

/** An argument that a parameter does not take. */
export const NO_SUCH_ARGUMENT = 2345

/** An object in which one thing is missing, or several. */
export const MISSING: readonly number[] = [2739, 2740, 2741]
