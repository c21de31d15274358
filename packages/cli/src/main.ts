import { CommanderError } from 'commander'
import { commandLine } from './command-line.ts'
import type { Io } from './io.ts'
import { reasonOf } from './reason-of.ts'
import { WrongUse } from './wrong-use.ts'

/** Runs one command line; the answer is the exit code: 0 none or warnings, 1 errors, 2 wrong use. Never throws. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code = 0
  const program = commandLine(io, (result) => {
    code = result
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    io.stderr.write(`error: ${reasonOf(error)}\n`)
    if (error instanceof WrongUse) return 2
    if (io.env['RECAP_DEBUG'] && error instanceof Error) io.stderr.write(`${error.stack}\n`)
    else io.stderr.write('This is a defect of recapkit; RECAP_DEBUG=1 shows where it happened.\n')
    return 1
  }
}
