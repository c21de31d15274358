import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RenderedDeck } from './renderers.ts'

/** A Marp deck as Marp itself renders it; `folder` is that of the package `@marp-team/marp-core`. */
export async function renderMarp(
  text: string,
  folder: string,
  styles: readonly string[],
): Promise<RenderedDeck> {
  // By its name from the folder around it: version 4 has a main file, version 5 has exports.
  const path = createRequire(join(dirname(folder), 'index.js')).resolve('@marp-team/marp-core')
  const { Marp } = await import(pathToFileURL(path).href)
  const marp = new Marp({ script: { source: 'inline' } })
  for (const style of styles) if (style.includes('@theme')) marp.themeSet.add(style)
  const { html, css } = marp.render(text)
  const page = [
    '<!doctype html><html><meta charset="utf-8">',
    `<style>body { margin: 0; } svg[data-marpit-svg] { display: block; width: 100%; height: auto; } ${css}</style>`,
    html,
  ]
  return { page: page.join('\n'), isReveal: false }
}
