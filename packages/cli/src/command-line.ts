import { Command, Option } from 'commander'
import { deckFormats, formats } from './exporters.ts'
import {
  type BuildFlags,
  buildOptions,
  type CommonFlags,
  commonOptions,
  type DeckFlags,
  deckOptions,
  type PublishFlags,
} from './flags.ts'
import type { Io } from './io.ts'
import { deckNames, formatNames, minutes, siteAddress } from './option-values.ts'
import { type ReportForm, reportForms } from './report/report-form.ts'
import { version } from './version.ts'

const about = 'One Markdown recap of an event in; a PDF handout, a Word document, a slide deck and feeds out.'
const ownCss = 'CSS for decks, after that of their theme'
const ownTheme = 'a Marp theme whose colours and typefaces Marp decks take'
const codes = 'Exit codes: 0 no errors, 1 errors, 2 wrong use.'

/** The commands and their options; `finish` is told the exit code. Each command's code is imported when it runs. */
export function commandLine(io: Io, finish: (code: number) => void): Command {
  const program = new Command('recap')
    .description(about)
    .version(version(), '--version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
    })
    .addHelpText('after', `\n${codes}`)

  withBuild(program.command('build').description('make the outputs of posts'))
    .addHelpText('after', `\nFormats:\n${formatLines()}\n\n${codes}`)
    .action(async (paths: readonly string[], flags: BuildFlags) => {
      const { build } = await import('./commands/build.ts')
      finish(await build(buildOptions(paths, flags), io))
    })

  withBuild(program.command('watch').description('build, and build again whenever a file changes')).action(
    async (paths: readonly string[], flags: BuildFlags) => {
      const { watch } = await import('./commands/watch.ts')
      finish(await watch(buildOptions(paths, flags), io))
    },
  )

  withCommon(
    program.command('check').description('read posts and tell what is worth telling; make nothing'),
    'excerpt',
  )
    .addHelpText('after', `\n${codes}`)
    .action(async (paths: readonly string[], flags: CommonFlags) => {
      const { check } = await import('./commands/check.ts')
      finish(await check(commonOptions(paths, flags), io))
    })

  withCommon(program.command('deck').description('tell of the slides of posts and how long they take to say'))
    .option('--check', 'look at every slide in an installed Chromium, Chrome or Edge')
    .option('--minutes <number>', 'the time there is to speak', minutes)
    .option('--format <names>', `decks to make: ${deckFormats.join(', ')} (default: marp)`, deckNames)
    .option('--json', 'what is known of each slide, as a line of JSON a deck')
    .option('--css <file>', ownCss)
    .option('--marp-theme <file>', ownTheme)
    .addHelpText('after', `\n${codes}`)
    .action(async (paths: readonly string[], flags: DeckFlags) => {
      const { deck } = await import('./commands/deck.ts')
      finish(await deck(deckOptions(paths, flags), io))
    })

  program
    .command('publish')
    .description('write down under which identity each item of the feeds is published')
    .argument('[folder]', 'a folder of the site (default: the folder you are in)')
    .addOption(diagnosticsOption())
    .option('--check', 'only tell what subscribers would see')
    .option('--drafts', 'include drafts')
    .option('--future', 'include posts dated in the future')
    .option('--site <url>', 'address that the outputs are published under', siteAddress)
    .action(async (folder: string | undefined, flags: PublishFlags) => {
      const { publish } = await import('./commands/publish.ts')
      const paths = folder === undefined ? [] : [folder]
      const options = {
        ...commonOptions(paths, flags),
        site: flags.site ?? null,
        check: flags.check === true,
      }
      finish(await publish(options, io))
    })

  program
    .command('inspect')
    .description('print what was read of one post')
    .argument('<file>', 'a post, or - for standard input')
    .option('--json', 'the whole recap as JSON')
    .addOption(diagnosticsOption())
    .action(async (path: string, flags: CommonFlags & { readonly json?: true }) => {
      const { inspect } = await import('./commands/inspect.ts')
      finish(await inspect(commonOptions([path], flags), flags.json === true, io))
    })

  program
    .command('new')
    .description('write a post to begin with')
    .argument('<title>', 'the title, in quotation marks')
    .option('-o, --output <file>', 'where it goes (default: where the site keeps its posts)')
    .action(async (title: string, flags: { readonly output?: string }) => {
      const { newPost } = await import('./commands/new.ts')
      finish(await newPost(title, flags.output ?? null, io))
    })

  program
    .command('rules')
    .description('list the rules of diagnostics, or tell all of one')
    .argument('[name]', 'a rule, such as check/link-text')
    .option('--json', 'as JSON')
    .action(async (name: string | undefined, flags: { readonly json?: true }) => {
      const { listRules } = await import('./commands/rules.ts')
      finish(listRules(name ?? null, flags.json === true, io))
    })

  return program
}

function withCommon(command: Command, form: ReportForm = 'text'): Command {
  return command
    .argument(
      '[paths...]',
      'posts, folders of posts, or - for standard input (default: the folder you are in)',
    )
    .option('--drafts', 'include drafts')
    .option('--future', 'include posts dated in the future')
    .option('--release', 'work that an editor left is an error')
    .option('--strict', 'warnings count as errors')
    .option('--allow-remote', 'fetch pictures on the web, over https (default: link them)')
    .addOption(diagnosticsOption(form))
}

function withBuild(command: Command): Command {
  return withCommon(command)
    .option('--out <folder>', 'folder for the outputs (default: dist)')
    .addOption(
      new Option('-o, --output <file>', 'the one output: a file, or - for standard output').conflicts('out'),
    )
    .option(
      '--format <names>',
      `formats to make, separated by commas: ${Object.keys(formats).join(', ')}`,
      formatNames,
    )
    .option('--site <url>', 'address that the outputs are published under', siteAddress)
    .option('--reference-doc <file>', 'a Word document whose look is taken over')
    .option('--css <file>', ownCss)
    .option('--marp-theme <file>', ownTheme)
}

function diagnosticsOption(form: ReportForm = 'text'): Option {
  return new Option('--diagnostics <form>', 'how diagnostics are printed').choices(reportForms).default(form)
}

function formatLines(): string {
  return Object.entries(formats)
    .map(([name, format]) => `  ${name.padEnd(8)} ${format.about}`)
    .join('\n')
}
