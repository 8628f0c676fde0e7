import { mkdir } from 'node:fs/promises'
import { onPath } from './file-failure.ts'

/** @param recursive with the folders above it; then it is no error when it is there */
export function makeFolder(path: string, recursive: boolean): Promise<void> {
  return onPath(path, async () => {
    await mkdir(path, { recursive })
  })
}
