import { chmod, lstat, unlink } from 'node:fs/promises'
import { type AddressInfo, connect, type ListenOptions, type Server } from 'node:net'
import { whyNot } from '@heddle/protocol'
import { addressText, type SocketAddress } from './address.ts'
import { ListenFailure } from './listen-failure.ts'

/**
 * Makes a server listen. A socket in the file system is for its owner only; one that a server left behind which is no
 * more is replaced.
 *
 * @returns where it listens: the port that was taken, when any was wanted
 * @throws ListenFailure when that cannot be
 */
export async function bind(server: Server, address: SocketAddress): Promise<SocketAddress> {
  try {
    if (address.kind === 'tcp') {
      await listen(server, { host: address.host, port: address.port })
      return { ...address, port: (server.address() as AddressInfo).port }
    }
    await makeWay(address.path)
    await listenPrivately(server, address.path)
    return address
  } catch (error) {
    if (error instanceof ListenFailure) throw error
    throw new ListenFailure(`The server cannot listen on ${addressText(address)}: ${reasonOf(error)}.`, {
      cause: error,
    })
  }
}

function listen(server: Server, where: ListenOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(where, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** The rights are there from the first moment: the file is made inside the call, before the mask is put back. */
async function listenPrivately(server: Server, path: string): Promise<void> {
  const mask = process.umask(0o177)
  let listening: Promise<void>
  try {
    listening = listen(server, { path })
  } finally {
    process.umask(mask)
  }
  await listening
  await chmod(path, 0o600)
}

async function makeWay(path: string): Promise<void> {
  const there = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (there === undefined) return
  if (!there.isSocket()) {
    throw new ListenFailure(`${path} is there and no socket. Choose another path, or remove it.`)
  }
  if (await isAnswered(path)) {
    throw new ListenFailure(`Another server listens on ${path}. Stop it, or choose another path.`)
  }
  await unlink(path)
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = connect(path)
    probe.once('connect', () => {
      probe.destroy()
      resolve(true)
    })
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' || error.code === 'ENOENT') resolve(false)
      // A listener that is too busy to take one more is alive.
      else if (error.code === 'EAGAIN') resolve(true)
      else reject(error)
    })
  })
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return 'something else listens there. Choose another port, or 0 for a free one'
  if (code === 'EADDRNOTAVAIL') return 'this machine does not have that address'
  return whyNot(error)
}
