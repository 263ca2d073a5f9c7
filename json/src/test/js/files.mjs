// Where things are, seen from the scratch folder target/js in which the scripts run.
import { readFileSync, readdirSync } from 'node:fs'

export const SCHEMAS = '../../src/main/resources/io/github/casereview/json/schema'
export const SAMPLES = '../../samples'
export const CASES = '../../partner-cases'
export const CORPUS = '../schema-corpus.ndjson'

export const ROOTS = ['case-review', 'review-collection', 'waivers', 'report']
export const READ = ['case-review', 'review-collection', 'waivers']
export const DRAFTS = ['2020-12', 'draft-07']

export const text = (file) => readFileSync(file, 'utf8')
export const json = (file) => JSON.parse(text(file))
export const schemaFile = (root, draft) => `${SCHEMAS}/${root}.${draft}.json`
export const samples = () =>
  readdirSync(SAMPLES).filter((name) => name.endsWith('.json')).sort().map((name) => `${SAMPLES}/${name}`)
export const waivers = () => ['least-waivers', 'waivers-of-every-form'].map((name) => `${CASES}/valid/${name}.json`)
export const rootOf = (review) => review.schemaVersion.split('/')[0]

export function fail(message) {
  console.error(message)
  process.exitCode = 1
}
