import { Command, CommanderError } from 'commander'
import { defaultFormats } from './exporters.ts'
import type { Io } from './io.ts'

/** Runs one command line; the answer is the exit code: 0 none or warnings, 1 errors, 2 wrong use. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code = 0
  const program = new Command('recap')
    .description(
      'One Markdown recap of an event in; a PDF handout, a Word document, a slide deck and feeds out.',
    )
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) })
  program
    .command('build')
    .argument('[paths...]')
    .option('--out <dir>', 'folder for the outputs', 'dist')
    .option('--format <names>', 'formats, separated by commas', defaultFormats.join(','))
    .option('--site <url>', 'address of the site')
    .action(async (paths: string[], options: { out: string; format: string; site?: string }) => {
      const { build } = await import('./commands/build.ts')
      const formats = options.format.split(',')
      code = await build({ paths, out: options.out, formats, site: options.site ?? null }, io)
    })
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
  return code
}
