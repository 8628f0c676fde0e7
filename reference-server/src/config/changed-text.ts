import { whyNot } from '@heddle/protocol'
import { LARGEST } from './config-file.ts'
import { ConfigRefusal, type Edit, edited } from './edit.ts'
import { meets } from './key-path.ts'
import { pointerOf } from './pointer.ts'
import { dotted, type KeyPath, type SettingFault, type Settings } from './settings.ts'
import { editToml, type TomlTree, treeOf } from './toml.ts'

/**
 * The text of a file after all changes.
 *
 * @throws ConfigRefusal when one has no place in it, or leads to a setting that is wrong
 */
export function changedText(
  before: string,
  edits: readonly Edit[],
  check: (settings: Settings) => readonly SettingFault[],
): { readonly text: string; readonly paths: readonly KeyPath[] } {
  if (JSON.stringify(edits).length > LARGEST_EDITS) throw new ConfigRefusal('', TOO_LARGE)
  let tree = editable(before)
  const paths: KeyPath[] = []
  for (const [index, edit] of edits.entries()) {
    const after = edited(tree, edit, index)
    tree = after.tree
    paths.push(after.path)
  }
  let after: ReturnType<typeof editToml>
  try {
    after = editToml(before, tree)
  } catch (error) {
    throw new ConfigRefusal('/value', `The value cannot be written: ${whyNot(error)}.`, edits.length - 1)
  }
  if (Buffer.byteLength(after.text) > LARGEST) throw new ConfigRefusal('', TOO_LARGE)
  const faults = check(after.settings)
  for (const [index, path] of paths.entries()) {
    // What was wrong before, elsewhere in the file, does not stand in the way.
    const fault = faults.find(({ path: place }) => meets(place, path))
    if (fault !== undefined && edits[index]?.value !== null) throw refusal(fault, path, index)
  }
  return { text: after.text, paths }
}

/** Characters of all changes of one request: editing takes ever longer the more there is. */
const LARGEST_EDITS = 32 * 1024

const TOO_LARGE = `A configuration file can have ${LARGEST / 1024} KiB, and a change of it ${LARGEST_EDITS / 1024}. Nothing was written.`

/** The two parsers of TOML could differ over a file. */
function editable(text: string): TomlTree {
  try {
    return treeOf(text)
  } catch (error) {
    throw new ConfigRefusal('/filePath', `The configuration file cannot be edited: ${whyNot(error)}.`)
  }
}

function refusal({ path: place, message, isName }: SettingFault, path: KeyPath, edit: number): ConfigRefusal {
  const inside = place.slice(path.length)
  const pointer = inside.length === 0 && isName === true ? '/keyPath' : `/value${pointerOf(inside)}`
  return new ConfigRefusal(pointer, `${dotted(place)} ${message}. Nothing was written.`, edit)
}
