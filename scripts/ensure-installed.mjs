// Installs what is missing, and does nothing when all is there. Runs before anything is installed: Node alone.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folders = [
  '.',
  ...(process.argv.includes('--with-validators') ? ['test/validators'] : []),
  ...(process.argv.includes('--with-slidev') ? ['test/validators/slidev'] : []),
]

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`recapkit needs Node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

for (const folder of folders) {
  if (isInstalled(join(root, folder))) continue
  console.log(`Installing packages${folder === '.' ? '' : ` of ${folder}`} …`)
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: join(root, folder),
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error('npm ci failed; the lines above say why.')
    process.exit(1)
  }
}

/** True when `node_modules` holds every package of the lock file, in the version that it names. */
function isInstalled(folder) {
  const installed = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  const wanted = packagesOf(join(folder, 'package-lock.json'))
  const found = packagesOf(installed)
  return Object.entries(wanted).every(([path, { version, link, optional, peer }]) => {
    if (!path.includes('node_modules/') || optional || peer) return true
    return link ? found[path]?.link === true : found[path]?.version === version
  })
}

function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages
}
