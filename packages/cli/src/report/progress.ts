import type { Io } from '../io.ts'
import { oneLine } from './one-line.ts'

/** Tells a waiting person how far a run is. */
export interface Progress {
  step(text: string): void
  stop(): void
}

/** A spinner on a terminal, plain lines elsewhere; nothing when the run is to be quiet. */
export async function startProgress(io: Io, quiet: boolean): Promise<Progress> {
  if (quiet) return { step: () => {}, stop: () => {} }
  if (io.stderr !== process.stderr || !process.stderr.isTTY) {
    return { step: (text) => void io.stderr.write(`${oneLine(text)}\n`), stop: () => {} }
  }
  const { default: yoctoSpinner } = await import('yocto-spinner')
  const spinner = yoctoSpinner({ stream: process.stderr }).start()
  return {
    step: (text) => {
      spinner.text = oneLine(text)
    },
    stop: () => void spinner.stop(),
  }
}
