import { announcements, availabilityLabel, inlineText, type Recap, wordsFor } from '@recapkit/content-model'
import type { Io } from '../io.ts'
import { readSite } from '../pipeline/read-site.ts'
import { openProject } from '../project/open-project.ts'
import { oneLine } from '../report/one-line.ts'
import { exitCode } from '../report/severity.ts'
import type { CommonOptions } from './common-options.ts'
import { readStdin } from './read-stdin.ts'
import { tell } from './tell.ts'

/** Prints the recap of one post, as JSON or in a few lines for people; the answer is the exit code. */
export async function inspect(options: CommonOptions, json: boolean, io: Io): Promise<number> {
  const wishes = { out: null, formats: null, site: null }
  const { value: opened, diagnostics: found } = await openProject(options.paths, wishes, io.cwd)
  const { root, project } = opened
  if (project === null) return exitCode(tell(found, root, project, options, io.stderr, io), options.strict)
  const stdin = await readStdin(options.paths, io)
  const site = await readSite(project, { drafts: true, future: true, now: io.now }, stdin, new Set())
  const told = tell([...found, ...site.diagnostics], root, project, options, io.stderr, io)
  for (const recap of site.value.recaps) {
    io.stdout.write(json ? `${JSON.stringify(recap, null, 2)}\n` : outline(recap))
  }
  return exitCode(told, options.strict)
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
