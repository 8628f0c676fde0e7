/** Characters of a function that the formatter leaves on one line with its empty body. */
const ONE_LINE = 100

/** A function that does nothing, such as the method by which a variant belongs to its union. */
export function emptyFunc(head: string): readonly string[] {
  return head.length > ONE_LINE ? [`${head} {`, '}'] : [`${head} {}`]
}
