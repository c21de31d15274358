import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadYaml } from '@recapkit/markdown/yaml'
import type { RenderedDeck } from './renderers.ts'

/** A reveal.js deck as reveal-md shows it; `folder` is that of the package `reveal.js`, from version 4 on. */
export async function renderReveal(text: string, folder: string): Promise<RenderedDeck> {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
  const { theme = 'white', lang = '', revealOptions = {} } = Object(loadYaml(head))
  const options = { ...revealOptions, hash: false, transition: 'none', controls: false, progress: false }
  const url = (path: string): string => pathToFileURL(join(folder, path)).href
  // Version 6 has its plugins among what is built, earlier ones have not.
  const plugin = ['dist/plugin/markdown.js', 'plugin/markdown/markdown.js'].find((path) =>
    existsSync(join(folder, path)),
  )
  const page = [
    `<!doctype html><html lang="${lang}"><meta charset="utf-8">`,
    ...['reset.css', 'reveal.css', `theme/${theme}.css`].map(
      (name) => `<link rel="stylesheet" href="${url(`dist/${name}`)}">`,
    ),
    '<div class="reveal"><div class="slides">',
    '<section data-markdown data-separator="\\r?\\n---\\r?\\n" data-separator-notes="^\\s*notes?:">',
    `<textarea data-template>${body.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</textarea>`,
    '</section></div></div>',
    `<script src="${url('dist/reveal.js')}"></script><script src="${url(plugin ?? '')}"></script>`,
    `<script>Reveal.initialize({ ...${JSON.stringify(options)}, plugins: [RevealMarkdown] })</script>`,
  ]
  return { page: page.join('\n'), isReveal: true }
}
