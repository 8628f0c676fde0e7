/** Small servers to stand behind the proxy: the program of `node -e`. */
export const SERVERS = {
  /** Gives back what it gets, byte for byte. */
  echo: 'process.stdin.pipe(process.stdout)',
  /** Ends by itself, with a code of its own. */
  exits: 'process.stdin.resume(); process.stdin.once("data", () => process.exit(7))',
  /** Is ended by a signal. */
  dies: 'process.kill(process.pid, "SIGKILL")',
  /** Writes what is no JSON, what is no text, and a line that is never ended. */
  garbage:
    'process.stdout.write("no json\\n"); process.stdout.write(Buffer.from([0xff, 0xfe, 10])); process.stdout.write("{\\"method\\":\\"x\\"}\\r\\n{\\"cut")',
  /** Writes 32 MiB as fast as its reader takes it. */
  floods: 'process.stdout.write("x".repeat(1023).concat("\\n").repeat(32 * 1024))',
} as const
