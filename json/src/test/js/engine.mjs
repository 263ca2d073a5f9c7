// The second engine: ajv in strict mode, where a warning is a failure too.
import Ajv from 'ajv'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { DRAFTS, ROOTS, json, schemaFile } from './files.mjs'

function refuse(...message) {
  throw new Error(`ajv is not content: ${message.join(' ')}`)
}

export function compile(schema, draft) {
  const Engine = draft === '2020-12' ? Ajv2020 : Ajv
  const ajv = new Engine({ strict: true, logger: { log: refuse, warn: refuse, error: refuse } })
  addFormats(ajv)
  return ajv.compile(schema)
}

/** Every schema, compiled: validators[root][draft]. */
export function validators() {
  const all = {}
  for (const root of ROOTS)
    for (const draft of DRAFTS) (all[root] ??= {})[draft] = compile(json(schemaFile(root, draft)), draft)
  return all
}
