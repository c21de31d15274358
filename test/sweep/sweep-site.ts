import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Diagnostic, RuleId } from '@recapkit/content-model'
import { letters } from '../conformance/expectation.ts'
import { arrivalsIn, shownIn } from './arrivals.ts'
import { leaksOf } from './leaks.ts'
import { outputsOf, readManifest } from './outputs.ts'
import type { LeftOut, Lines, Piece } from './piece.ts'
import { inspect, recap } from './run-recap.ts'
import { readSourceTrees } from './source-tree.ts'
import { takeApart } from './take-apart.ts'

/** Something of a post, and the rule of the diagnostic that speaks of its lines; null when none does. */
export interface Found<Kind> {
  readonly path: string
  readonly piece: Kind
  readonly rule: RuleId | null
}

/** How the pieces of a site's posts fared in one format. */
export interface Fared {
  readonly wanted: Record<Piece['kind'], number>
  /** What did not arrive, and by which rule that is right. */
  readonly missing: Found<Piece>[]
  /** What is for engines and editors alone, and stands in an output all the same. */
  readonly shown: Found<LeftOut>[]
}

/** How a site fared. */
export interface SweepResult {
  readonly posts: number
  readonly exitCode: number
  readonly formats: ReadonlyMap<string, Fared>
  /** What the posts hold for engines and editors alone. */
  readonly leftOut: readonly Found<LeftOut>[]
  /** Source syntax that reached the model's text, with the post it is in. */
  readonly leaks: readonly string[]
  readonly milliseconds: number
}

/** The rules that may say why a piece is in no output: those of scripts, styles, imports and editorial notes. */
const excusing: ReadonlySet<RuleId> = new Set([
  'markdown/html-dropped',
  'markdown/module-code',
  'editorial/todo',
])

/** Builds every post of a folder into a scratch folder, reads all of it back, and holds it against the posts themselves. */
export async function sweepSite(folder: string, names: readonly string[]): Promise<SweepResult> {
  const out = mkdtempSync(join(tmpdir(), 'recap-sweep-'))
  try {
    const started = performance.now()
    const options = ['--out', out, '--format', names.join(','), '--drafts', '--future']
    const exitCode = await recap('build', folder, ...options)
    const milliseconds = performance.now() - started
    const { models, diagnostics } = await inspect(folder)
    const paths = models.map(({ path }) => path)
    const root = rootOf(resolve(folder), paths[0] ?? '')
    const trees = await readSourceTrees(root, paths)
    const manifest = readManifest(out)
    const formats = new Map(names.map((name) => [name, newFared()]))
    const leftOut: Found<LeftOut>[] = []
    const apart = [...trees].map(([path, tree]) => [path, takeApart(tree)] as const)
    const saidIn = new Map(
      apart.map(([path, { wanted }]) => [path, wanted.map(({ text }) => text).join('\n')] as const),
    )
    const said = letters([...saidIn.values()].join('\n'))
    for (const [path, pieces] of apart) {
      const told = diagnostics.filter(
        ({ place }) => place !== null && resolve(place.path) === join(root, path),
      )
      const found = pieces.leftOut.map((piece) => ({ path, piece, rule: ruleAt(piece, told) }))
      leftOut.push(...found)
      for (const [name, fared] of formats) {
        const outputs = await outputsOf(manifest, name, path)
        const arrived = arrivalsIn(outputs)
        const isShown = shownIn(outputs, said)
        fared.shown.push(...found.filter(({ piece }) => isShown(piece)))
        for (const piece of pieces.wanted) {
          fared.wanted[piece.kind]++
          if (!arrived(piece)) fared.missing.push({ path, piece, rule: ruleAt(piece, told, excusing) })
        }
      }
    }
    const leaks = models.flatMap((model) =>
      leaksOf(model, saidIn.get(model.path) ?? '').map((leak) => `${model.path}: ${leak}`),
    )
    return { posts: models.length, exitCode, formats, leftOut, leaks, milliseconds }
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

const newFared = (): Fared => ({ wanted: { sentence: 0, link: 0, alt: 0 }, missing: [], shown: [] })

/** The rule of a diagnostic within some lines. */
function ruleAt(
  { line, end }: Lines,
  diagnostics: readonly Diagnostic[],
  rules?: ReadonlySet<RuleId>,
): RuleId | null {
  const speaking = diagnostics.find(({ rule, place }) => {
    const at = place?.at ?? null
    return at !== null && at.line >= line && at.line <= end && (rules === undefined || rules.has(rule))
  })
  return speaking?.rule ?? null
}

/** The folder that the paths of posts are relative to: the given one, or one that it lies in. */
function rootOf(folder: string, path: string): string {
  return existsSync(join(folder, path)) || dirname(folder) === folder ? folder : rootOf(dirname(folder), path)
}
