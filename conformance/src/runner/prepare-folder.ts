import { HeddleError, makeFolder, whyNot } from '@heddle/protocol'

/** @throws HeddleError when a folder for recordings cannot be made */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder)
  } catch (error) {
    throw new HeddleError(
      `The folder ${folder} for recordings cannot be made: ${whyNot(error)}. Choose another one.`,
      { cause: error },
    )
  }
}
