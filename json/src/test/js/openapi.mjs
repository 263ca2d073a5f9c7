// The OpenAPI document is valid, what it refers to is there, and a broken copy of it is refused.
import { Validator } from '@seriousme/openapi-schema-validator'
import { compile } from './engine.mjs'
import { SCHEMAS, fail, json, samples, rootOf, waivers } from './files.mjs'

const api = json('openapi.json')

async function check(document) {
  const validator = new Validator()
  const references = JSON.stringify(document).matchAll(/"\$ref":"([^"#]+)"/g)
  for (const [, file] of references) await validator.addSpecRef(json(`${SCHEMAS}/${file}`), file)
  const result = await validator.validate(document)
  return result.valid ? { valid: true, resolved: validator.resolveRefs() } : result
}

const { valid, errors, resolved } = await check(api)
if (!valid) fail(`openapi.json: ${JSON.stringify(errors)}`)

const body = resolved.paths['/reviews'].post.requestBody.content['application/json'].schema
const validate = compile(body, '2020-12')
const reviews = samples().map(json).filter((review) => rootOf(review) === 'case-review')
for (const review of reviews) if (!validate(review)) fail(JSON.stringify(validate.errors))
if (validate({ ...reviews[0], id: 'Not An Id' })) fail('the body of the request is not checked')

const decided = resolved.paths['/waivers'].put.requestBody.content['application/json'].schema
const validateWaivers = compile(decided, '2020-12')
for (const file of waivers()) if (!validateWaivers(json(file))) fail(JSON.stringify(validateWaivers.errors))
if (validateWaivers(reviews[0])) fail('a review is taken for waivers')

const broken = structuredClone(api)
delete broken.paths['/reviews'].post.responses['200'].description
if ((await check(broken)).valid) fail('a broken OpenAPI document is taken for valid')
console.log(`openapi 3.1 document valid, ${reviews.length} samples valid as the body of its request`)
