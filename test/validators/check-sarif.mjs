// Holds SARIF logs against the schema of SARIF 2.1.0 (OASIS); prints one JSON line a file: { file, faults: [] }.
//     node check-sarif.mjs FILE...
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const load = createRequire(import.meta.url)
const Ajv = load('ajv')
const ajv = new Ajv({ schemaId: 'id', allErrors: true, format: 'full', meta: false })
ajv.addMetaSchema(load('ajv/lib/refs/json-schema-draft-04.json'))
const isValid = ajv.compile(load('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'))

for (const file of process.argv.slice(2)) {
  const faults = isValid(JSON.parse(readFileSync(file, 'utf8'))) ? [] : isValid.errors
  console.log(
    JSON.stringify({ file, faults: faults.map(({ dataPath, message }) => `${dataPath} ${message}`) }),
  )
}
