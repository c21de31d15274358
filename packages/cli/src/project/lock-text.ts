import type { Lock } from '@recapkit/rss'

/** The file beside the configuration that says under which identity each item was published. */
export const lockName = 'recap.lock.yaml'

/**
 * The text of a lock file, a line for each item: lines that two branches add can stand in any order, and one that both
 * changed can stand twice. The same lock gives the same text.
 */
export async function printLock(lock: Lock): Promise<string> {
  const { lockData } = await import('@recapkit/rss')
  const { version, host, items } = lockData(lock)
  const lines = items.map((item) => `  - ${JSON.stringify(item)}\n`).join('')
  return `${about}version: ${version}\nhost: ${JSON.stringify(host)}\nitems:${lines === '' ? ' []\n' : `\n${lines}`}`
}

const about = `# Under which identity each item of the feeds was published. Written by \`recap publish\`; commit it.
# Git merges it by itself with this line in .gitattributes: ${lockName} merge=union
`

/** The data of a lock file, not checked yet; throws where the text is no YAML. */
export async function parseLock(text: string): Promise<unknown> {
  const own = parseOwn(text)
  if (own !== null) return own
  const { loadYaml } = await import('@recapkit/markdown/yaml')
  return loadYaml(text, { json: true })
}

/** Lines as `printLock` writes them are JSON too, which is read a hundred times faster; null for any other. */
function parseOwn(text: string): unknown {
  const [version = '', host = '', head, ...lines] = text
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
  if (!/^version: \d+$/.test(version) || !host.startsWith('host: ') || head !== 'items:') return null
  if (!lines.every((line) => line.startsWith('  - {'))) return null
  try {
    return {
      version: Number(version.slice('version: '.length)),
      host: JSON.parse(host.slice('host: '.length)),
      items: lines.map((line): unknown => JSON.parse(line.slice('  - '.length))),
    }
  } catch {
    // Somebody wrote it otherwise than we do; YAML is the measure.
    return null
  }
}
