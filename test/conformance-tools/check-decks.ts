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

/** Runs `recap deck --check` on sites in a folder, one after another, with the renderers that are installed among the validators. */
export async function checkDecks(
  folder: string,
  sites: readonly string[],
  formats: string,
): Promise<CheckedSites> {
  const checked: CheckedSites[] = []
  for (const site of sites) checked.push(await checkTogether([join(folder, site)], formats))
  return {
    code: Math.max(0, ...checked.map(({ code }) => code)),
    decks: checked.flatMap(({ decks }) => decks),
    told: checked.flatMap(({ told }) => told),
  }
}

/** The same on posts and decks of one site, in one browser. */
export async function checkTogether(paths: readonly string[], formats: string): Promise<CheckedSites> {
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
  const code = await main(['deck', ...paths, ...asked], io)
  const lines = out.join('').split('\n').filter(Boolean)
  return {
    code,
    decks: lines.map((line): Checked => JSON.parse(line)),
    told: JSON.parse(err.join('')).diagnostics,
  }
}
