// Reads Word files with mammoth, as HTML; prints one JSON line a file.
//     node read-word.mjs FILE...
import mammoth from 'mammoth'

for (const file of process.argv.slice(2)) {
  const { value: html, messages } = await mammoth.convertToHtml({ path: file })
  console.log(JSON.stringify({ file, html, messages: messages.map(({ message }) => message) }))
}
