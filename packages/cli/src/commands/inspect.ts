import { announcements, availabilityLabel, inlineText, type Recap, wordsFor } from '@recapkit/content-model'
import type { Io } from '../io.ts'
import { startFindings } from '../pipeline/findings.ts'
import { readSite } from '../pipeline/read-site.ts'
import { openProject } from '../project/open-project.ts'
import { noWishes } from '../project/settings.ts'
import { oneLine } from '../report/one-line.ts'
import { exitCode } from '../report/severity.ts'
import type { CommonOptions } from './common-options.ts'
import { readStdin } from './read-stdin.ts'
import { tell } from './tell.ts'

/** Prints the recap of one post, as JSON or in a few lines for people; the answer is the exit code. */
export async function inspect(options: CommonOptions, json: boolean, io: Io): Promise<number> {
  const findings = startFindings()
  const { root, project } = findings.keep(await openProject(options.paths, noWishes, io.cwd))
  if (project !== null) {
    const stdin = await readStdin(options.paths, io)
    const choice = { drafts: true, future: true, now: io.now }
    const { recaps } = findings.keep(await readSite(project, choice, stdin, new Set()))
    for (const recap of recaps) {
      io.stdout.write(json ? `${JSON.stringify(recap, null, 2)}\n` : outline(recap))
    }
  }
  return exitCode(tell(findings.all, root, project, options, io.stderr, io), options.strict)
}

function outline(recap: Recap): string {
  const words = wordsFor(recap.lang)
  const facts = [
    ['id', recap.id],
    ['language', recap.lang],
    ['published', recap.published?.iso ?? ''],
    ['authors', recap.authors.map((author) => author.name).join(', ')],
    ['tags', recap.tags.join(', ')],
    ['summary', recap.summary],
  ]
  const stated = facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name}: ${oneLine(value ?? '')}`)
  const announced = announcements(recap).map(({ announcement, trail }) => {
    const label = availabilityLabel(announcement.availability, words)
    const indent = '  '.repeat(1 + trail.filter((node) => node.type === 'announcement').length)
    const group = announcement.group ? ' (group)' : ''
    return `${indent}${announcement.position.line}: ${oneLine(inlineText(announcement.title))}${group}${label === '' ? '' : ` [${label}]`}`
  })
  return `${[oneLine(recap.title), ...stated, ...announced].join('\n')}\n`
}
