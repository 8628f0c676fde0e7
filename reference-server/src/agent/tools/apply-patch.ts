import { patchArgument } from '../../tools/index.ts'
import { changeFiles } from '../change-files.ts'
import type { AgentTool } from './tool.ts'

/** A patch in a tool of its own. */
export const applyPatchTool: AgentTool = {
  definition: {
    kind: 'custom',
    name: 'apply_patch',
    description: [
      'Changes files. The input is a patch of this form, with paths relative to the working folder:',
      '*** Begin Patch',
      '*** Add File: path (every line of the new file follows, with + before it)',
      '*** Delete File: path',
      '*** Update File: path (optionally *** Move to: path on the next line; then one or more hunks)',
      '@@ (optionally followed by a line that stands above the place, such as the head of a function)',
      ' a line that stays, -a line that goes, +a line that comes',
      '*** End Patch',
      'Give about three lines that stay around each change, exactly as they are in the file.',
    ].join('\n'),
  },
  carryOut: (turn, call, surroundings) =>
    changeFiles(turn, call, patchArgument(call.kind, call.input), turn.settings().cwd, surroundings),
}
