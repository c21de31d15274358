import { findPackage } from './find-package.ts'
import { renderMarp } from './render-marp.ts'
import { renderReveal } from './render-reveal.ts'

/** A deck as a page that a browser can open from the deck's own folder. */
export interface RenderedDeck {
  readonly page: string
  /** True where the slides are shown one after another. */
  readonly isReveal: boolean
}

/** How the decks of a format become pages: by the package that people present them with. */
export interface Renderer {
  readonly name: string
  /** What brings the package along when it is installed. */
  readonly install: string
  /** Its folder, as seen from some folders or from recapkit itself; null where it is not installed. */
  find(folders: readonly string[]): string | null
  /** `styles` are the files of CSS beside the deck. */
  render(text: string, folder: string, styles: readonly string[]): Promise<RenderedDeck>
}

const renderer = (name: string, install: string, render: Renderer['render']): Renderer => ({
  name,
  install,
  find(folders) {
    const bringer = findPackage(install, folders)
    return findPackage(name, folders) ?? (bringer === null ? null : findPackage(name, [bringer]))
  },
  render,
})

/** The formats that can be checked in a browser; Slidev would have to build a whole site first. */
export const renderers: Readonly<Record<string, Renderer>> = {
  marp: renderer('@marp-team/marp-core', '@marp-team/marp-cli', renderMarp),
  reveal: renderer('reveal.js', 'reveal.js', renderReveal),
}
