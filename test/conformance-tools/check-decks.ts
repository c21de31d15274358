import { join } from 'node:path'
import type { Diagnostic } from '@recapkit/content-model'
import { main } from 'recapkit'
import { nothing } from './built.ts'
import { validators } from './programs.ts'

/** A deck as `recap deck --check --json` tells of it. */
export interface Checked {
  readonly format: string
  readonly path: string
  readonly slides: readonly {
    readonly title: string
    readonly height: number
    readonly room: number
    readonly measured: { readonly height: number } | null
  }[]
}

/** What the command answered: its exit code, the decks it made, and its diagnostics. */
export interface CheckedSites {
  readonly code: number
  readonly decks: readonly Checked[]
  readonly told: readonly Diagnostic[]
}

/** Runs `recap deck --check` on sites in a folder, with the renderers that are installed among the validators. */
export async function checkDecks(
  folder: string,
  sites: readonly string[],
  formats: string,
): Promise<CheckedSites> {
  const decks: Checked[] = []
  const told: Diagnostic[] = []
  let worst = 0
  for (const site of sites) {
    const out: string[] = []
    const err: string[] = []
    const io = {
      cwd: validators,
      stdin: nothing(),
      stdout: { write: (text: string | Uint8Array) => out.push(String(text)) },
      stderr: { write: (text: string | Uint8Array) => err.push(String(text)) },
      env: process.env,
      now: new Date('2026-01-01'),
    }
    const asked = ['--check', '--json', '--format', formats, '--future', '--drafts', '--diagnostics', 'json']
    worst = Math.max(worst, await main(['deck', join(folder, site), ...asked], io))
    for (const line of out.join('').split('\n')) if (line !== '') decks.push(JSON.parse(line))
    told.push(...JSON.parse(err.join('')).diagnostics)
  }
  return { code: worst, decks, told }
}
