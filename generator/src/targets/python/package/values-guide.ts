import type { PythonModel } from '../model/python-model.ts'
import { itemsExample } from './readme-examples.ts'

/**
 * What is to be known about the values of the protocol, with names from this one.
 *
 * @param more entries of its list, one a line
 */
export function valuesGuide(model: PythonModel, more = ''): string {
  const { types, classes, package: names } = model
  const enums = [...types.values()].filter(({ node }) => node.kind === 'enum' && node.values.length > 0)
  const example = enums.find(({ name }) => name === 'TurnStatus') ?? enums[0]
  const open = [...types.values()].find(({ node }) => node.kind === 'object' && node.extra === 'open')
  const known =
    example === undefined
      ? ''
      : `\n  \`typing.get_args(${classes.known(example.name)})\` lists the values that are known.`
  const others =
    open === undefined
      ? ''
      : `; so is what \`${classes.of(open.name)}\` holds beside the fields that are listed`
  return `## Values of later versions

A server may send items, enum values and fields that this package does not know. They never raise and are
never lost. A union is a union of classes, and one of them is for what is not known: its \`raw\` is the JSON value
as it came, and what is sent again.

${itemsExample(model)}- Enums are texts: \`Literal[…] | str\`.${known}
- The class of what is not known is \`Unknown…\`, with \`Variant\` at its end where the protocol has that name itself.
- Fields that are not known are in \`model_extra\`${others}.
- \`decode(type, json)\` and \`encode(value)\` of \`${names.module}\` turn JSON into objects and back without a change.
  What is no value of the type raises \`pydantic.ValidationError\`.
- Integers are exact, whatever their size; the width that the protocol gives them is not checked.
${more}
Where the protocol allows null, absent and null are different states. An attribute is None in both cases; it was
null when its name is in \`model_fields_set\`. What you set to None is sent as null; what you leave out is not sent.
Where it does not, None means absent, and is never sent. A default in the docs is what the other side takes when
nothing is sent. Times are integers, and their docs say which: \`*_at\` Unix seconds, \`*_ms\` milliseconds.
`
}
