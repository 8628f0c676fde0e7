import type { ToolDefinition } from '../models/index.ts'

/** What the model is told that it can do. */
export const TOOL_DEFINITIONS: readonly ToolDefinition[] = [
  {
    kind: 'function',
    name: 'exec_command',
    description:
      'Runs a command line in bash and returns its output and exit code. It gets no input, and whatever it leaves in the background ends with it.',
    parameters: {
      type: 'object',
      properties: {
        cmd: { type: 'string', description: 'The command line.' },
        workdir: {
          type: 'string',
          description: 'The folder to run it in; the working folder when left out.',
        },
        sandbox_permissions: {
          type: 'string',
          enum: ['use_default', 'require_escalated'],
          description:
            'require_escalated: run it outside of the sandbox, for what the sandbox does not let through. The user is asked.',
        },
        justification: {
          type: 'string',
          description: 'With require_escalated: what the user is asked, in one sentence.',
        },
        login: { type: 'boolean', description: 'Run it in a login shell. Off when left out.' },
      },
      required: ['cmd'],
      additionalProperties: false,
    },
  },
  {
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
]
