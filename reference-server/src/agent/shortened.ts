/** Characters that the model is given of one output: the beginning and the end. */
const FOR_MODEL = 40_000

/** An output that fits into a conversation. */
export function shortened(output: string): string {
  if (output.length <= FOR_MODEL) return output
  const half = FOR_MODEL / 2
  const left = output.length - FOR_MODEL
  return `${output.slice(0, half)}\n[${left} characters left out]\n${output.slice(-half)}`
}
