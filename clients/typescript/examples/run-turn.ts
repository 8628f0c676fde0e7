/**
 * Runs one turn and asks on the terminal before the agent may do something:
 *
 *   node examples/run-turn.ts "What is in this folder?" codex app-server
 */
import { createInterface } from 'node:readline/promises'
import type { Approval, ApprovalDecision } from '../src/index.ts'
import { spawn } from '../src/stdio.ts'

const [prompt, command, ...args] = process.argv.slice(2)
if (prompt === undefined || command === undefined) {
  console.error('usage: run-turn.ts PROMPT COMMAND [ARGUMENT …]')
  process.exit(2)
}

const client = await spawn({ command, args, onApproval: ask })
try {
  const thread = await client.startThread({ cwd: process.cwd(), approvalPolicy: 'untrusted' })
  const turn = await thread.run(prompt)
  for await (const event of turn) {
    switch (event.method) {
      case 'item/agentMessage/delta':
        process.stdout.write(event.params.delta)
        break
      case 'item/completed':
        if (event.params.item.type === 'commandExecution') console.log(`$ ${event.params.item.command}`)
        break
    }
  }
  const { turn: end } = await turn.result
  console.log(`\n(${end.status})`)
} finally {
  await client.close()
}

async function ask({ method, params }: Approval): Promise<ApprovalDecision> {
  const what = method === 'item/commandExecution/requestApproval' ? params.command : params.grantRoot
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`Allow ${what ?? 'a change of files'}? [y/N] `)
  terminal.close()
  return answer === 'y' ? 'accept' : 'decline'
}
