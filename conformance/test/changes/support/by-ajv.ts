import {
  createValidators,
  type Json,
  type Openness,
  type ProtocolModel,
  type Validators,
} from '@heddle/protocol'
import { Ajv, type ValidateFunction } from 'ajv'
import type { Verdict } from '../../../src/changes/judge.ts'
import type { RealSchemas } from './real-bundles.ts'

/** Somebody who knows one version, and reads by schemas that have nothing to do with how changes are found. */
export interface SchemaReader {
  takes(witness: NonNullable<Verdict['witness']>, openness: Openness): boolean
}

/** Reads by the JSON Schemas that are made of a model. */
export function readerByModel(model: ProtocolModel): SchemaReader {
  const known = new Map<Openness, Validators>()
  return {
    takes({ method, slot, message }, openness) {
      const validators = known.get(openness) ?? createValidators(model, { openness })
      known.set(openness, validators)
      const isNotification = slot === 'params' && !('id' in message)
      const found = model.methods.find(
        ({ name, kind }) => name === method && (kind === 'notification') === isNotification,
      )
      if (found === undefined) return isNotification && openness === 'open'
      const faults =
        slot === 'result'
          ? validators.result(method, message.result)
          : validators.params(method, message.params)
      return faults.length === 0
    },
  }
}

const UNIONS = ['ClientRequest', 'ClientNotification', 'ServerRequest', 'ServerNotification']

/** Reads by the schemas that a real server printed, as they are. They let nothing through that they do not know. */
export function readerBySchemas(model: ProtocolModel, schemas: RealSchemas): SchemaReader {
  const ajv = new Ajv({ strict: false, validateFormats: false, logger: false })
  ajv.addSchema({ ...schemas, $id: 'real' })
  const compiled = new Map<string, ValidateFunction>()
  const takes = (pointer: string, value: Json | undefined): boolean => {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `real#${pointer}` })
    compiled.set(pointer, validate)
    return validate(value)
  }
  return {
    takes({ method, slot, message }) {
      if (slot === 'params')
        return UNIONS.some((name) => name in schemas.definitions && takes(`/definitions/${name}`, message))
      const result = model.methods.find(({ name, kind }) => name === method && kind === 'request')?.result
      if (result === undefined || result === null) return true
      const isNew = schemas.definitions.v2 !== undefined && result.name in schemas.definitions.v2
      return takes(`/definitions/${isNew ? 'v2/' : ''}${result.name}`, message.result)
    },
  }
}
