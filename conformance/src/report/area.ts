/** The area of a check: what its id begins with. */
export const areaOf = (id: string): string => id.slice(0, id.indexOf('-'))
