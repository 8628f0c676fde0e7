import type { ProtocolModel } from '@heddle/protocol'
import type { Language } from './languages.ts'
import { tame } from './tame.ts'

export function readme({ title, file, needs }: Language, model: ProtocolModel): string {
  const dependency = needs === undefined ? '' : ` They need ${needs}.`
  return `# ${title} types of protocol ${tame(model.version)}

\`${file}\` has a type for every object of the protocol, made by [quicktype](https://quicktype.io).${dependency}

There is no client here: no transport, no requests, no threads and turns. And

- a union is plain JSON. Look at the field that its docs name and read the variant with the type of that variant; what you
  do not know, keep and pass on;
- an enum is a string, so that values of later versions get through;
- null and absent are often the same, and fields that are not known are dropped when a value is written again.
`
}
