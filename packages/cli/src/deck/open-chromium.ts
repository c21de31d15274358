import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Connection, connect } from './devtools.ts'

/** A running browser without windows. */
export interface Chromium {
  /** Opens a file in a window of a size in CSS pixels, waits until it has loaded, and runs an expression that gives text in it. */
  evaluate(
    address: string,
    size: { readonly width: number; readonly height: number },
    expression: string,
  ): Promise<string>
  close(): Promise<void>
}

const quiet = [
  '--headless=new',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--font-render-hinting=none',
  '--allow-file-access-from-files',
  // Decks need no network, and a check of one must not ask for any.
  '--host-resolver-rules=MAP * ~NOTFOUND',
]

/** Starts a Chromium with a profile of its own, which goes when it is closed; rejects when it does not start. */
export async function openChromium(program: string): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'recap-browser-'))
  // Chromium's sandbox does not run as root, as which containers often do.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(program, [...quiet, ...sandbox, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const connection = connect(child)
  const close = async (): Promise<void> => {
    await Promise.race([connection.send('Browser.close').catch(() => kill(child)), ended])
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    await connection.send('Browser.getVersion')
  } catch (error) {
    kill(child)
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    throw error
  }
  return { evaluate: (...asked) => evaluate(connection, ...asked), close }
}

const kill = (child: ChildProcess): void => void child.kill('SIGKILL')

async function evaluate(
  connection: Connection,
  address: string,
  size: { readonly width: number; readonly height: number },
  expression: string,
): Promise<string> {
  const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true })
  const inTab = (method: string, parameters: object = {}): ReturnType<Connection['send']> =>
    connection.send(method, parameters, String(sessionId))
  await inTab('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false })
  await inTab('Page.enable')
  const loaded = connection.once('Page.loadEventFired', String(sessionId))
  await inTab('Page.navigate', { url: address })
  await loaded
  const { result, exceptionDetails } = await inTab('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  })
  await connection.send('Target.closeTarget', { targetId })
  if (exceptionDetails !== undefined) throw new Error(`The page failed: ${JSON.stringify(exceptionDetails)}`)
  return String(Object(result).value)
}
