import type { Methods } from '../method.ts'
import { turnInterrupt } from './interrupt.ts'
import { reviewStart } from './review.ts'
import { turnStart } from './start.ts'
import { turnSteer } from './steer.ts'

export const turnMethods: Methods = {
  'turn/start': turnStart,
  'turn/steer': turnSteer,
  'turn/interrupt': turnInterrupt,
  'review/start': reviewStart,
}
