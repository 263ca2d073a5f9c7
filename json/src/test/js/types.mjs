// Types for TypeScript from a schema: node types.mjs case-review.draft-07.json case-review.ts
// Titles of properties are taken out first: json-schema-to-typescript would make a type of each.
import { readFileSync, writeFileSync } from 'node:fs'
import { compile } from 'json-schema-to-typescript'

const [from, to] = process.argv.slice(2)
const schema = JSON.parse(readFileSync(from, 'utf8'))
for (const type of [schema, ...Object.values(schema.definitions)])
  for (const property of Object.values(type.properties ?? {})) delete property.title
writeFileSync(to, await compile(schema, schema.title))
