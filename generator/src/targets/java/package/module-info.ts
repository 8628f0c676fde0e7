import type { EmitOptions } from '../../../target.ts'
import { Writer } from '../../../writer/writer.ts'
import type { JavaModel } from '../model/java-model.ts'

/** What the package needs and gives as a module. */
export function moduleInfo(model: JavaModel, { only }: EmitOptions): string {
  const { javaPackage } = model.packageName
  const packages = only === 'types' ? ['.core', '.types'] : ['', '.core', '.events', '.types']
  const writer = new Writer().line(model.header).gap()
  writer.line('/** A client of the agent app-server protocol. */')
  // The compiler warns of such a name, which is what the user wants.
  if (/\d(\.|$)/.test(javaPackage)) writer.line('@SuppressWarnings("module")')
  writer.block(
    `module ${javaPackage} {`,
    () => {
      writer.line('requires transitive com.fasterxml.jackson.databind;')
      if (only !== 'types') writer.line('requires java.net.http;')
      writer.gap()
      for (const each of packages) writer.line(`exports ${javaPackage}${each};`)
    },
    '}',
  )
  return writer.toString()
}
