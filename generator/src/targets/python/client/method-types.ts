import type { Method } from '@heddle/protocol'
import type { PythonModule } from '../text/module.ts'

/** The type of the params of a method, in annotations. */
export function paramsType(file: PythonModule, method: Method): string {
  if (method.params === null) return 'None'
  const type = file.use('.types', file.model.classes.of(method.params.name))
  return method.paramsOptional ? `${type} | None` : type
}

/** The same as a value, by which params are read: where there are none, whatever is said in their place. */
export function paramsValue(file: PythonModule, method: Method): string {
  return method.params === null ? file.use('._runtime.scalars', 'Nothing') : paramsType(file, method)
}

/** The type of the result of a request, in annotations. */
export function resultType(file: PythonModule, method: Method): string {
  return method.result === null ? 'None' : file.use('.types', file.model.classes.of(method.result.name))
}

/** The same as a value, by which results are read. */
export function resultValue(file: PythonModule, method: Method): string {
  return method.result === null ? file.use('._runtime.scalars', 'Nothing') : resultType(file, method)
}
