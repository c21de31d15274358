// Makes the package of a new exporter, of the shape that all have, and adds its line to the table of formats:
//     npm run new-exporter -- NAME [--no-install]
// It begins as an exporter of plain text that handles the whole model; change it from there.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [name = '', ...flags] = process.argv.slice(2)
const home = join(root, 'packages', name)
if (!/^[a-z][a-z0-9]*$/.test(name)) fail('Use: npm run new-exporter -- NAME (small letters and digits)')
if (existsSync(home)) fail(`packages/${name} is there already.`)

const { version, devDependencies } = readJson('packages/rss/package.json')
const about = `Exports a recap as ${name}.`

writeJson(`packages/${name}/package.json`, {
  name: `@recapkit/${name}`,
  version,
  description: about,
  license: 'MIT',
  type: 'module',
  engines: { node: '>=20.19' },
  exports: {
    '.': { '@recapkit/source': './src/index.ts', types: './dist/index.d.ts', default: './dist/index.js' },
  },
  files: ['dist', '!dist/**/*.test.*', '!dist/.tsbuildinfo'],
  sideEffects: false,
  scripts: {
    build: 'tsc -b',
    typecheck: 'tsc -p . --noEmit',
    test: `vitest run --root ../.. packages/${name}/`,
  },
  dependencies: { '@recapkit/content-model': version },
  devDependencies: { vitest: devDependencies.vitest },
})
writeJson(`packages/${name}/tsconfig.json`, {
  extends: '../../tsconfig.base.json',
  compilerOptions: { rootDir: 'src', outDir: 'dist', tsBuildInfoFile: 'dist/.tsbuildinfo' },
  include: ['src'],
  references: [{ path: '../content-model' }],
})
write(`packages/${name}/README.md`, readme())
write(`packages/${name}/src/index.ts`, `export { ${name} } from './export.ts'\n`)
for (const file of ['export.ts', 'export.test.ts', 'content.ts', 'inlines.ts']) {
  const template = readFileSync(join(root, 'scripts/new-exporter', `${file}.txt`), 'utf8')
  write(`packages/${name}/src/${file}`, template.replaceAll('NAME', name))
}
write(`.changeset/${name}-first.md`, `---\n"@recapkit/${name}": minor\n---\n\n${about}\n`)

change('packages/cli/src/exporters.ts', (text) =>
  text.replace(/(?<=const formats\b.*?\n)\}\n/s, `${row()}}\n`),
)
change('test/boundaries/layers.ts', (text) => text.replace(/(\['pdf'[^\]]*)\]/, `$1, '${name}']`))
for (const folder of ['packages/cli', 'test']) {
  changeJson(`${folder}/package.json`, (json) => {
    json.dependencies[`@recapkit/${name}`] = version
  })
  changeJson(`${folder}/tsconfig.json`, (json) => {
    json.references.push({ path: folder === 'test' ? `../packages/${name}` : `../${name}` })
  })
}
changeJson('tsconfig.json', (json) => {
  json.references.splice(-2, 0, { path: `packages/${name}` })
})

if (!flags.includes('--no-install'))
  run('npm', 'install', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline')
const touched = [`packages/${name}`, 'packages/cli', 'test/boundaries', 'test/tsconfig.json', 'tsconfig.json']
run('npx', 'biome', 'check', '--write', ...touched)
console.log(`packages/${name} is made. Now:
  npx tsc -b && npx vitest run packages/${name} test/conformance test/boundaries
  npm run recap -- build content --format ${name}
and begin in packages/${name}/src/export.ts.`)

function row() {
  return `  ${name}: {
    about: '${name}',
    extension: '${name}.txt',
    load: async () => (await import('@recapkit/${name}')).${name}(),
  },
`
}

function readme() {
  return `# @recapkit/${name}

${about}

\`\`\`ts
import { build, defaultAccent } from '@recapkit/content-model'
import { ${name} } from '@recapkit/${name}'

const recap = build.recap('Cloud Days 2026', [build.paragraph('Everything that was announced.')])
const site = { title: 'My recaps', url: 'https://recaps.example/', lang: 'en', description: '', author: null }
const { value: files } = await ${name}().export(recap, new Map(), {
  site,
  brand: { accent: defaultAccent, logo: null },
  fonts: { faces: [] },
  addresses: () => null,
})
\`\`\`

Like every exporter it is pure: the same recap gives the same bytes.
`
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'))
}

function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function writeJson(path, value) {
  write(path, `${JSON.stringify(value, null, 2)}\n`)
}

function change(path, edit) {
  const before = readFileSync(join(root, path), 'utf8')
  const after = edit(before)
  if (after === before) fail(`${path} no longer has the place for a new format; add it by hand.`)
  write(path, after)
}

function changeJson(path, edit) {
  const json = readJson(path)
  edit(json)
  writeJson(path, json)
}

function run(program, ...options) {
  const { status } = spawnSync(program, options, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
