// The samples and waivers as TypeScript constants of the generated types, and one that must not compile.
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { json, rootOf, samples, text, waivers } from './files.mjs'

const TYPES = { 'case-review': 'CaseReview', 'review-collection': 'ReviewCollection', waivers: 'Waivers' }

function constant(root, literal) {
  return `import type { ${TYPES[root]} } from '../${root}'\n\nexport const review: ${TYPES[root]} = ${literal}\n`
}

mkdirSync('typed/wrong', { recursive: true })
for (const file of [...samples(), ...waivers()])
  writeFileSync(`typed/${basename(file, '.json')}.ts`, constant(rootOf(json(file)), text(file)))

const wrong = `{ schemaVersion: 'case-review/1-draft', id: 'a', labels: [{ text: 'A', kind: 'nickname' }] }`
writeFileSync('typed/wrong/code.ts', constant('case-review', wrong).replace("'../", "'../../"))
