/**
 * The reference server under a mixed load, killed and started again, and held to all that it told: `npm run soak`. Many
 * clients do all kinds of things side by side, each keeps a book of what it was told, and after every restart the
 * histories are compared with all books.
 */
import { whyNot } from '@heddle/protocol'
import { type Options, readOptions } from './options.ts'
import { jsonReport, textReport } from './report.ts'
import { type SoakOptions, soak } from './soak.ts'

process.exitCode = await main()

/** @returns 0 when all is fine, 1 with findings, 2 when it could not do its work */
async function main(): Promise<number> {
  let options: Options
  try {
    options = readOptions(process.argv.slice(2))
  } catch (error) {
    console.error(`soak: ${whyNot(error)}`)
    return 2
  }
  const status = process.stderr.isTTY
    ? (text: string) => process.stderr.write(`\r\u001b[2K${text}`)
    : undefined
  const begin = performance.now()
  const soakOptions: SoakOptions = {
    ...options,
    onProgress(commons, what) {
      const seconds = Math.round((performance.now() - begin) / 1000)
      const done = `${commons.latencies.count} answers, ${commons.turnsEnded} turns, ${commons.findings.length} findings`
      status?.(`${seconds} s, ${done}: ${what} ...`)
    },
  }
  try {
    const outcome = await soak(soakOptions)
    status?.('')
    if (options.json) console.log(JSON.stringify(jsonReport(soakOptions, outcome), null, 1))
    else console.log(textReport(soakOptions, outcome))
    return outcome.commons.findings.length === 0 ? 0 : 1
  } catch (error) {
    status?.('')
    console.error(
      `soak: it could not be carried out, with seed ${options.seed}: ${error instanceof Error ? error.stack : error}`,
    )
    return 2
  }
}
