/**
 * One line that says what is going on, for people who wait at a terminal. Elsewhere nothing is shown.
 *
 * @param options.afterMs what is done sooner needs no line
 */
export function progressLine(
  stream: NodeJS.WriteStream,
  { afterMs = 0 }: { readonly afterMs?: number } = {},
): { show(text: string): void; clear(): void } {
  if (stream.isTTY !== true) return { show() {}, clear() {} }
  const from = performance.now() + afterMs
  const rewrite = (text: string) =>
    stream.write(`\r\u001b[2K${text.slice(0, Math.max(0, stream.columns - 1))}`)
  let shown = false
  return {
    show: (text) => {
      if (performance.now() < from) return
      shown = true
      rewrite(text)
    },
    clear: () => {
      if (shown) rewrite('')
      shown = false
    },
  }
}
