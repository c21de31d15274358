import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { findProgram } from '../conformance-tools/programs.ts'

const run = promisify(execFile)

/** Draws the pages of one kind of output as `STEM-1.png`, `STEM-2.png` … */
export interface Renderer {
  readonly extension: string
  /** What has to be installed; null when all of it is. */
  readonly missing: string | null
  readonly render: (file: string, stem: string) => Promise<void>
}

const pdftoppm = findProgram('pdftoppm')
const soffice = findProgram('soffice', 'libreoffice')
const chromium = findProgram('chromium', 'chromium-browser', 'google-chrome')
/** Beside the sources; the compiled files lie one folder deeper. */
const marp = ['../validators', '../../validators']
  .map((folder) => new URL(`${folder}/node_modules/@marp-team/marp-cli/marp-cli.js`, import.meta.url))
  .map((address) => fileURLToPath(address))
  .find((path) => existsSync(path))

/** The renderers for what a build makes; each says what it lacks on this machine. */
export const renderers: readonly Renderer[] = [
  { extension: '.pdf', missing: pdftoppm === null ? 'poppler-utils' : null, render: drawPdf },
  {
    extension: '.docx',
    missing: pdftoppm === null || soffice === null ? 'libreoffice-writer and poppler-utils' : null,
    render: drawWord,
  },
  {
    extension: '.marp.md',
    missing: chromium === null || marp === undefined ? 'chromium, and marp-cli by npm test' : null,
    render: drawDeck,
  },
]

async function drawPdf(file: string, stem: string): Promise<void> {
  await run(pdftoppm ?? '', ['-png', '-r', '72', file, stem])
}

async function drawWord(file: string, stem: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'recap-word-'))
  try {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    await run(soffice ?? '', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file])
    await drawPdf(join(folder, basename(file).replace(/docx$/, 'pdf')), stem)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function drawDeck(file: string, stem: string): Promise<void> {
  const options = ['--no-stdin', '--allow-local-files', '--images', 'png', '--image-scale', '0.5']
  const browser = ['--browser', 'chrome', '--browser-path', chromium ?? '']
  const env = { ...process.env, CHROME_NO_SANDBOX: '1' }
  await run(process.execPath, [marp ?? '', ...options, ...browser, file, '-o', `${stem}.png`], { env })
}
