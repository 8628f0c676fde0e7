import { approvalsOf } from '../../../facts/approvals.ts'
import { NamePool } from '../../../names/name-pool.ts'
import { clientPackage, type GoModel } from '../model/go-model.ts'
import { exportedName } from '../names/names.ts'
import { columns } from '../text/columns.ts'
import { commentLines } from '../text/docs.ts'
import { emptyFunc } from '../text/empty-func.ts'
import type { GoFile } from '../text/go-file.ts'
import { stringLiteral } from '../text/literal.ts'
import { writeLines } from '../types/object.ts'
import { passed } from './params.ts'

/** What a server asks permission for, and what can be answered to all of it. */
export function approvalsFile(model: GoModel): string {
  const file = clientPackage(model)
  const approvals = approvalsOf(model)
  file.lines(
    '// An Approval is what a server wants to do, while the turn waits: a pointer to one of the structs whose Params say',
    '// more.',
    'type Approval interface {',
    '\t// Method is the name of the request on the wire.',
    '\tMethod() string',
    '\tisApproval()',
    '}',
  )
  for (const method of approvals.methods) addApproval(model, file, method)
  addLookup(model, file)
  addDecisions(file, approvals.decisions)
  return file.toString()
}

type Method = ReturnType<typeof approvalsOf>['methods'][number]

function addApproval(model: GoModel, file: GoFile, method: Method): void {
  const name = model.methodNames.approval(method)
  const params = passed(model, file, method.params)
  file.add((writer) => {
    writeLines(writer, commentLines([`${name} asks ${method.name}. ${method.docs}`]))
    if (params === undefined) writer.line(`type ${name} struct{}`)
    else writer.block(`type ${name} struct {`, () => writer.line(`Params ${params.text}`), '}')
  })
  file.lines(
    '// Method is the name of the request on the wire.',
    `func (*${name}) Method() string {`,
    `\treturn ${stringLiteral(method.name)}`,
    '}',
  )
  file.lines(...emptyFunc(`func (*${name}) isApproval()`))
}

function addLookup(model: GoModel, file: GoFile): void {
  const { methods } = approvalsOf(model)
  const raw = file.use('encoding/json', 'json.RawMessage')
  file.add((writer) => {
    writer.line('// approvalOf reads the params of an approval; nil for any other request.')
    writer.block(
      `func approvalOf(method string, raw ${raw}) (Approval, error) {`,
      () => {
        writer.line('switch method {')
        for (const method of methods)
          writer.block(`case ${stringLiteral(method.name)}:`, () => {
            const name = model.methodNames.approval(method)
            const params = passed(model, file, method.params)
            if (params === undefined) writer.line(`return &${name}{}, nil`)
            else {
              writer.line(`params, err := ${params.reader}(raw)`)
              writer.line(`return &${name}{params}, err`)
            }
          })
        writer.block('default:', () => writer.line('return nil, nil')).line('}')
      },
      '}',
    )
  })
}

function addDecisions(file: GoFile, decisions: readonly string[]): void {
  file.lines('// A Decision is the answer to an approval.', 'type Decision string')
  if (decisions.length === 0) return
  const names = new NamePool()
  const cells = decisions.map((decision) => [
    names.take(`Decision${exportedName(decision, '')}`, 'Value'),
    'Decision',
    `= ${stringLiteral(decision)}`,
  ])
  file.add((writer) =>
    writer
      .line(
        '// The decisions that every kind of approval takes. A handler of one kind has more to choose from.',
      )
      .block('const (', () => writeLines(writer, columns(cells)), ')'),
  )
}
