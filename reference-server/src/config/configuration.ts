import { realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Config, makeFolder, whyNot } from '@heddle/protocol'
import { atomicWrite } from '../atomic-write.ts'
import { oneAtATime } from '../one-at-a-time.ts'
import { askedSettings } from './asked.ts'
import { changedText } from './changed-text.ts'
import { type ConfigFile, fingerprint, readConfigFile } from './config-file.ts'
import { ConfigRefusal, type Edit } from './edit.ts'
import { type InForce, inForce, type LayerId } from './layers.ts'
import { type KeyPath, type SettingFault, type Settings, type SettingValue, valueAt } from './settings.ts'

export interface ConfigurationOptions {
  /** The folder of the server's state, absolute. The file of the user is `config.toml` in it. */
  readonly home: string
  /** What the command line of the server says: stronger than all files. */
  readonly flags: Settings
  readonly check: (settings: Settings) => readonly SettingFault[]
}

/** Which file to change, and from what. */
export interface WriteTarget {
  /** The file of the user when left out; no other one is written to. */
  readonly filePath?: string | null | undefined
  /** The fingerprint of the file as whoever changes it has seen it. */
  readonly expectedVersion?: string | null | undefined
}

export interface Written {
  /** The canonical path of the file. */
  readonly file: string
  readonly version: string
  /** What a stronger layer says about one of the settings. */
  readonly overridden: {
    readonly path: KeyPath
    readonly layer: LayerId
    readonly value: SettingValue
  } | null
}

/** Rights of the file: it may hold secrets for tool servers. */
const OWNER_ONLY = 0o600

/** The configuration of the server: read anew whenever it is asked for, and written one change after the other. */
export class Configuration {
  readonly #options: ConfigurationOptions
  readonly #serially = oneAtATime()

  constructor(options: ConfigurationOptions) {
    this.#options = options
  }

  /** @param cwd the working folder whose project counts; null for none */
  read(cwd: string | null = null): InForce {
    const { flags, check } = this.#options
    return inForce({ user: this.#user(), flags, cwd, check })
  }

  /**
   * What a client asks for by dotted names, for one thread.
   *
   * @throws ConfigRefusal with the pointer to the name whose value is wrong
   */
  asked(changes: Readonly<Record<string, unknown>>): Config {
    // Checked: nothing remains that is not as the protocol has it.
    return askedSettings(changes, this.#options.check) as Config
  }

  /**
   * Makes all changes, or none.
   *
   * @throws ConfigRefusal with the place of what is at fault
   */
  write(edits: readonly Edit[], target: WriteTarget = {}): Promise<Written> {
    return this.#serially(() => this.#write(edits, target))
  }

  async #write(edits: readonly Edit[], { filePath, expectedVersion }: WriteTarget): Promise<Written> {
    await makeFolder(this.#options.home, 0o700)
    const file = await this.#target(filePath)
    const { isReadable, text: before, version, warnings } = this.#user()
    if (!isReadable) {
      throw new ConfigRefusal('/filePath', `${warnings[0]?.summary ?? file} Mend it first.`)
    }
    if (expectedVersion && expectedVersion !== version) {
      const message = `The configuration file ${file} has changed since you read it: it is at ${version} now. Read it again.`
      throw new ConfigRefusal('/expectedVersion', message)
    }
    const { text, paths } = changedText(before, edits, this.#options.check)
    try {
      await atomicWrite(file, text, OWNER_ONLY)
    } catch (error) {
      throw new ConfigRefusal('/filePath', `The file ${file} cannot be written: ${whyNot(error)}.`)
    }
    return { file, version: fingerprint(text), overridden: this.#overridden(paths) }
  }

  #overridden(paths: readonly KeyPath[]): Written['overridden'] {
    const stronger = this.read().layers.find(({ id }) => id.name.type === 'sessionFlags')
    for (const path of paths) {
      const value = stronger && valueAt(stronger.settings, path)
      if (stronger !== undefined && value !== undefined) return { path, layer: stronger.id, value }
    }
    return null
  }

  async #target(wanted: string | null | undefined): Promise<string> {
    const own = await canonical(this.#file)
    if (!wanted || (await canonical(resolve(wanted))) === own) return own
    const message = `This server writes only to ${own}, the configuration file of the user. Leave filePath out.`
    throw new ConfigRefusal('/filePath', message)
  }

  get #file(): string {
    return join(this.#options.home, 'config.toml')
  }

  #user(): ConfigFile {
    return readConfigFile(this.#file, this.#options.check)
  }
}

/** The path without links; of a file that is not there, the folder's. */
async function canonical(file: string): Promise<string> {
  try {
    return await realpath(file)
  } catch {
    return file
  }
}
