import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Io } from '../io.ts'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]
const apps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]
const windowsPaths = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
const windowsRoots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']

/** The program of an installed Chromium, Chrome or Edge: `CHROME_PATH`, else where each system has it; null for none. */
export function findChromium(env: Io['env']): string | null {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const known = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...apps,
    ...windowsRoots.flatMap((root) => {
      const folder = env[root]
      return folder === undefined ? [] : windowsPaths.map((path) => join(folder, path))
    }),
  ]
  const given = env['CHROME_PATH']
  return (given === undefined || given === '' ? known : [given]).find((path) => existsSync(path)) ?? null
}
