/** A server that does what no server should: `node bad-server.ts WAY`. */
const ways: Readonly<Record<string, () => void>> = {
  /** It hears everything and says nothing. */
  silent: () => process.stdin.resume(),
  /** It ends at the first word. */
  dies: () =>
    process.stdin.once('data', () => {
      console.error('something terrible happened')
      process.exit(3)
    }),
  /** It answers with what is no JSON. */
  garbage: () => process.stdin.on('data', () => console.log('<html>502 Bad Gateway</html>')),
}

ways[process.argv[2] ?? '']?.()
