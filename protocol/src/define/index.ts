/** The small vocabulary that definitions are written in: TypeBox types plus what they mean and when they exist. */
export { area, carrying, plain } from './area.ts'
export { field, maybe, nullable, optional } from './fields.ts'
export { experimental06, experimental11, since06, since11 } from './life.ts'
export {
  anything,
  base64,
  flag,
  int,
  list,
  map,
  millis,
  number,
  path,
  seconds,
  text,
  unixMillis,
  unixSeconds,
} from './scalars.ts'
