import type { Diagnostic } from '@recapkit/content-model'
import type { Io } from '../io.ts'
import { reasonOf } from '../reason-of.ts'
import { findChromium } from './find-chromium.ts'
import { judgeSlides } from './judge-slides.ts'
import type { MadeDeck } from './made-deck.ts'
import type { MeasuredSlide } from './measure-slides.ts'
import { type Chromium, openChromium } from './open-chromium.ts'
import { renderers } from './renderers.ts'
import { showDeck } from './show-deck.ts'
import { unchecked } from './unchecked.ts'

/** What a look at a deck brought: its slides as a browser measured them, or null, and what is amiss. */
export interface CheckedDeck {
  readonly measured: readonly MeasuredSlide[] | null
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Shows each deck in a browser by the tool that it is presented with, one after another, and tells what is amiss on
 * which slide; a deck that could not be looked at is `deck/unchecked`. `folders` are where tools are looked for.
 */
export async function checkDecks(
  decks: readonly MadeDeck[],
  folders: readonly string[],
  io: Io,
): Promise<readonly CheckedDeck[]> {
  const program = findChromium(io.env)
  if (program === null) {
    const hint = 'Install one, or name its program in the variable CHROME_PATH.'
    return [nothing(unchecked('No deck was looked at: no Chromium, Chrome or Edge was found.', hint))]
  }
  try {
    const browser = await openChromium(program)
    try {
      const checked: CheckedDeck[] = []
      for (const deck of decks) checked.push(await checkDeck(deck, browser, folders))
      return checked
    } finally {
      await browser.close()
    }
  } catch (error) {
    return [nothing(unchecked(`No deck was looked at: ${program} failed: ${reasonOf(error)}`))]
  }
}

const nothing = (one: Diagnostic): CheckedDeck => ({ measured: null, diagnostics: [one] })

async function checkDeck(
  deck: MadeDeck,
  browser: Chromium,
  folders: readonly string[],
): Promise<CheckedDeck> {
  const { format, path, slides } = deck
  const refuse = (reason: string, hint: string | null = null): CheckedDeck =>
    nothing(unchecked(`The ${format} deck was not looked at: ${reason}`, hint, path))
  const renderer = renderers[format]
  if (renderer === undefined) return refuse(`only ${Object.keys(renderers).join(' and ')} decks can be.`)
  const folder = renderer.find(folders)
  if (folder === null)
    return refuse(`${renderer.name} is not installed.`, `npm install --save-dev ${renderer.install}`)
  try {
    const measured = await showDeck(deck, browser, await renderer.render(deck.text, folder, stylesOf(deck)))
    // Of a deck by hand the text tells the slides only as far as we read it.
    const isUnsure = deck.home !== null && slides.length !== measured.length
    return { measured, diagnostics: judgeSlides(isUnsure ? null : slides, measured, path, format) }
  } catch (error) {
    return refuse(reasonOf(error))
  }
}

const stylesOf = ({ files }: MadeDeck): readonly string[] =>
  files
    .filter(({ mediaType }) => mediaType === 'text/css')
    .map(({ bytes }) => new TextDecoder().decode(bytes))
