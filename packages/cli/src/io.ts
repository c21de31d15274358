import { once } from 'node:events'

/** Where text or bytes go: a process's stream, or a test's list. */
export interface Sink {
  write(chunk: string | Uint8Array): unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

/** All that a run knows of the process around it, so that tests run in-process. */
export interface Io {
  readonly cwd: string
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Sink
  readonly stderr: Sink
  readonly env: Readonly<Record<string, string | undefined>>
  /** When the run began; checks and the choice of posts look at it, outputs never do. */
  readonly now: Date
  /** Settles when the person at the terminal has had enough of a command that would go on for ever. */
  readonly interrupted?: () => Promise<unknown>
}

/** The process as it is. */
export function processIo(): Io {
  return {
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    now: new Date(),
    interrupted: () => once(process, 'SIGINT'),
  }
}
