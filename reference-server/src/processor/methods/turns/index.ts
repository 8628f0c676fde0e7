import type { Methods } from '../method.ts'
import { turnInterrupt } from './interrupt.ts'
import { turnStart } from './start.ts'

export const turnMethods: Methods = {
  'turn/start': turnStart,
  'turn/interrupt': turnInterrupt,
}
