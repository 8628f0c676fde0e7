import type { FileTree } from '../../../target.ts'
import type { PythonModel } from '../model/python-model.ts'
import { clientFile } from './client.ts'
import { eventsFile } from './events.ts'
import { methodsFile } from './methods.ts'
import { requestsFile } from './requests.ts'
import { rolesFile } from './roles.ts'
import { threadsFile } from './threads.ts'

/** What makes a client out of the types and the runtime. */
export function clientFiles(model: PythonModel): FileTree {
  const folder = `src/${model.package.module}`
  const files = new Map([
    [`${folder}/_roles.py`, rolesFile(model)],
    [`${folder}/client.py`, clientFile(model)],
    [`${folder}/events.py`, eventsFile(model)],
    [`${folder}/methods.py`, methodsFile(model)],
    [`${folder}/requests.py`, requestsFile(model)],
  ])
  if (model.conversation !== null) files.set(`${folder}/threads.py`, threadsFile(model, model.conversation))
  return files
}
