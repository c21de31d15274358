// What `npm start` does: installs what is missing, builds the packages, makes every output of content/ into dist/.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' }

run('scripts/ensure-installed.mjs')
run('node_modules/turbo/bin/turbo', 'run', 'build', '--output-logs=errors-only', '--log-prefix=none')
run('packages/cli/dist/bin.js', 'build', 'content', '--out', 'dist')

function run(program, ...options) {
  const { status } = spawnSync(process.execPath, [join(root, program), ...options], {
    cwd: root,
    env,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}
