// The samples are valid, and of every document of the corpus ajv says what the reader said.
import { CASES, CORPUS, DRAFTS, READ, fail, json, rootOf, samples, text } from './files.mjs'
import { validators } from './engine.mjs'

const all = validators()
console.log(`schemas ${Object.keys(all).length * DRAFTS.length} compiled in strict mode, no warning`)

for (const file of samples())
  for (const draft of DRAFTS) {
    const review = json(file)
    const validate = all[rootOf(review)][draft]
    if (!validate(review)) fail(`${file} ${draft}: ${JSON.stringify(validate.errors)}`)
  }
console.log(`samples ${samples().length}, valid in both drafts`)

function accepted(file, draft) {
  try {
    const document = JSON.parse(text(file))
    return READ.some((root) => all[root][draft](document))
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

const cases = json(`${CASES}/expected.json`).cases
for (const { file, schemaAccepts } of cases)
  for (const draft of DRAFTS)
    if (accepted(`${CASES}/${file}`, draft) !== schemaAccepts) fail(`${file} ${draft}: not ${schemaAccepts}`)
console.log(`cases for partners ${cases.length}, as expected`)

let documents = 0
let passed = 0
let disagreements = 0
for (const line of text(CORPUS).trimEnd().split('\n')) {
  const entry = JSON.parse(line)
  const document = JSON.parse(entry.document)
  documents++
  if (READ.some((root) => entry[root])) passed++
  for (const root of READ)
    for (const draft of DRAFTS)
      if (all[root][draft](document) !== entry[root]) {
        disagreements++
        if (disagreements <= 20) fail(`${root} ${draft}, reader ${entry[root]}: ${entry.kind} ${entry.document}`)
      }
}
console.log(`documents ${documents}, accepted ${passed}, refused ${documents - passed}, disagreements ${disagreements}`)
if (documents <= 5000 || disagreements > 0) fail('the proof does not hold')
