/** One line that says what is going on, for people who wait at a terminal. Elsewhere nothing is shown. */
export function progressLine(stream: NodeJS.WriteStream): { show(text: string): void; clear(): void } {
  if (stream.isTTY !== true) return { show() {}, clear() {} }
  const rewrite = (text: string) =>
    stream.write(`\r\u001b[2K${text.slice(0, Math.max(0, stream.columns - 1))}`)
  return {
    show: (text) => {
      rewrite(text)
    },
    clear: () => {
      rewrite('')
    },
  }
}
