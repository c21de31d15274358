import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Recap } from '@recapkit/content-model'
import { expectationOf, missingFrom } from '../conformance/expectation.ts'
import { readBack } from '../conformance/read-back.ts'
import type { TextFound } from '../conformance/text-found.ts'
import { leaksOf } from './leaks.ts'
import { modelsOf, recap } from './run-recap.ts'

/** How a site's posts fared in every format. */
export interface SweepResult {
  readonly posts: number
  readonly exitCode: number
  /** By format: how many lines, links and alternative texts were looked for, and which did not arrive. */
  readonly formats: Readonly<Record<string, { looked: number; missing: readonly string[] }>>
  /** Source syntax that reached the model's text, with the post it is in. */
  readonly leaks: readonly string[]
  readonly milliseconds: number
}

interface Manifest {
  readonly files: Readonly<Record<string, readonly { source?: string; format: string }[]>>
}

/** Builds every post of a folder into a scratch folder and reads all of it back. */
export async function sweepSite(folder: string, formats: readonly string[]): Promise<SweepResult> {
  const out = mkdtempSync(join(tmpdir(), 'recap-sweep-'))
  try {
    const started = performance.now()
    const exitCode = await recap('build', folder, '--out', out, '--format', formats.join(','))
    const milliseconds = performance.now() - started
    const manifest: Manifest = JSON.parse(readFileSync(join(out, '.recap-manifest.json'), 'utf8'))
    const models = await modelsOf(folder)
    const tally: Record<string, { looked: number; missing: string[] }> = {}
    for (const format of formats) {
      const entry = { looked: 0, missing: [] as string[] }
      tally[format] = entry
      for (const model of models) {
        const expected = expectationOf(model)
        const missing = missingFrom(expected, await filesOf(out, manifest, format, model))
        entry.looked += expected.lines.length + expected.links.length + expected.alts.length
        for (const one of [...missing.lines, ...missing.links, ...missing.alts])
          entry.missing.push(`${model.path}: ${one.slice(0, 160)}`)
      }
    }
    const leaks = models.flatMap((model) => leaksOf(model).map((leak) => `${model.path}: ${leak}`))
    return { posts: models.length, exitCode, formats: tally, leaks, milliseconds }
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

/** What one format made of a post; of a collection's feeds, those that tell of all posts. */
async function filesOf(
  out: string,
  manifest: Manifest,
  format: string,
  model: Recap,
): Promise<readonly TextFound[]> {
  const paths = Object.entries(manifest.files).flatMap(([path, owners]) =>
    owners.some((owner) => owner.format === format && (owner.source ?? model.path) === model.path)
      ? [path]
      : [],
  )
  const found = await Promise.all(
    paths.map((path) =>
      readBack({ path, mediaType: mediaTypeOf(path), bytes: readFileSync(join(out, path)) }),
    ),
  )
  return found.filter((one) => one !== null)
}

function mediaTypeOf(path: string): string {
  if (path.includes('/assets/')) return 'image/any'
  if (path.endsWith('.pdf')) return 'application/pdf'
  if (path.endsWith('.docx')) return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  if (path.endsWith('.xml')) return 'application/xml'
  if (path.endsWith('.json')) return 'application/json'
  if (path.endsWith('.html')) return 'text/html'
  return 'text/markdown'
}
