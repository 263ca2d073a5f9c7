// Runs the commands of docs/schema.md in order and compares what they print with what the page says.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { fail, text } from './files.mjs'

rmSync('docs', { recursive: true, force: true })
mkdirSync('docs')
symlinkSync('../../../../validation', 'docs/validation')
symlinkSync('../../../../json', 'docs/json')

const blocks = [...text('../../docs/schema.md').matchAll(/^```(\w+)\n(.*?)^```/gms)].map(([, kind, body]) => ({ kind, body }))
let commands = 0
let printed = ''
for (const { kind, body } of blocks) {
  if (kind === 'sh') {
    printed = execFileSync('bash', ['-e', '-c', body], { cwd: 'docs', encoding: 'utf8' })
    commands++
  } else if (kind === 'text' && printed !== body) {
    fail(`docs/schema.md says:\n${body}\nthe commands print:\n${printed}`)
  } else if (kind === 'json') {
    JSON.parse(body)
  }
}
console.log(`commands of the page run: ${commands} blocks`)
if (commands < 4) fail('the commands of the page were not found')
