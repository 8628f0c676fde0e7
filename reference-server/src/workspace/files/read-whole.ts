import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { FileFailure, onPath } from './file-failure.ts'

/** Bytes of the longest file that is read. In base64 and with the rest of the message it is still one that clients take. */
const MOST = 32 * 1024 * 1024

/** The bytes of an ordinary file. Whatever else there is could go on without an end, or never begin. */
export function readWhole(path: string): Promise<Buffer> {
  return onPath(path, async () => {
    // Opening a pipe would wait for somebody to write into it.
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const stats = await handle.stat()
      if (stats.isDirectory()) throw new FileFailure(path, 'EISDIR', 'It is a folder, not a file')
      if (!stats.isFile()) throw new FileFailure(path, 'EINVAL', 'It is not an ordinary file')
      if (stats.size > MOST) throw tooLong(path)
      // Its size says little of a file that grows, or of those in /proc.
      const parts: Buffer[] = []
      let length = 0
      for await (const part of handle.createReadStream({ autoClose: false })) {
        parts.push(part)
        length += part.length
        if (length > MOST) throw tooLong(path)
      }
      return Buffer.concat(parts, length)
    } finally {
      await handle.close()
    }
  })
}

function tooLong(path: string): FileFailure {
  const reason = `The file is too large: at most ${MOST / 1024 / 1024} MiB are read. Take it in parts, with a command`
  return new FileFailure(path, 'EFBIG', reason)
}
