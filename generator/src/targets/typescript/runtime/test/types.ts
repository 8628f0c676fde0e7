/** Nothing here runs: the compiler proves it. */
import type { Client, ServerNotification, UnknownTag, UnknownVariant } from '../src/index.ts'
import { onlyUnknown, unknownVariant } from '../src/index.ts'
import { same } from './support/same.ts'

declare const client: Client

interface Cat {
  type: 'cat'
  lives: number
}

/** Has a field that an unknown pet is asked for as well. */
interface Dog {
  type: 'dog'
  depth?: string
}

/** As a tagged union is generated. */
type Pet = Cat | Dog | UnknownVariant<'type'>

export function variantsNarrow(pet: Pet): void {
  switch (pet.type) {
    case 'cat':
      same<typeof pet, Cat>(true)
      // @ts-expect-error a cat has no depth
      pet.depth
      break
    case 'dog':
      same<typeof pet, Dog>(true)
      break
    default:
      same<typeof pet.type, UnknownTag>(true)
      same<(typeof pet)['depth'], unknown>(true)
      onlyUnknown(pet)
  }
  // @ts-expect-error not every known variant is handled
  if (pet.type !== 'cat') onlyUnknown(pet)
}

export function unknownVariantsCanBeSent(): Pet[] {
  // @ts-expect-error no such kind of pet
  const wrong: Pet = { type: 'ct', lives: 9 }
  return [wrong, unknownVariant<'type'>({ type: 'hologram', depth: 3 })]
}

export function unknownNotificationsAreToldApart(all: ServerNotification): void {
  // @ts-expect-error it may be any of those that are known
  onlyUnknown(all)
}

export function methodsAreNamed(): void {
  // @ts-expect-error no such method
  void client.request('no/such/method', {})
  // @ts-expect-error no such notification
  client.on('no/such/notification', () => undefined)
  void client.requestUnknown('no/such/method', {})
}
