import { type Asset, directionOf } from '@recapkit/content-model'
import { element, encodeUrl, escapeText } from '@recapkit/html'
import { type Feed, feedsBeside, type Page, type Place } from './site.ts'
import { stylesheet, stylesheetPath } from './stylesheet.ts'

/** A whole HTML document; it asks for nothing but the site's own style sheet and pictures. */
export function documentHtml(page: Page, place: Place): string {
  const { context, words, root } = place
  const { site } = context
  const title = page.title === site.title ? site.title : `${page.title} · ${site.title}`
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, escapeText(title)),
    page.description === '' ? '' : element('meta', { name: 'description', content: page.description }),
    element('meta', { name: 'generator', content: 'recapkit' }),
    element('link', { rel: 'icon', href: icon(context.brand.accent) }),
    place.alone
      ? element('style', {}, '\n', stylesheet(context.brand))
      : element('link', { rel: 'stylesheet', href: root + stylesheetPath }),
    ...feedsBeside(page, place).flatMap(([about, feeds]) =>
      feeds.map((feed) => discovery(about, feed, place)),
    ),
    page.head,
  ]
  const body = [
    element('a', { class: 'skip', href: '#_content' }, escapeText(words.skipToContent)),
    siteHeader(page, place),
    element('main', { id: '_content', tabindex: -1 }, page.body),
    siteFooter(page, place),
  ]
  return `<!doctype html>\n${element(
    'html',
    { lang: page.lang, dir: directionOf(page.lang) },
    `\n${element('head', {}, '\n', lines(head), '\n')}\n${element('body', {}, '\n', lines(body), '\n')}\n`,
  )}\n`
}

function discovery(about: string, { name, mediaType, path }: Feed, { context, root }: Place): string {
  const title = `${context.site.title}: ${about} (${name})`
  return element('link', { rel: 'alternate', type: mediaType, title, href: root + encodeUrl(path) })
}

/** The way to the index, under the site's own picture where it has one; on the index itself its title says the same. */
function siteHeader(page: Page, { context, root }: Place): string {
  if (root === '') return ''
  const { title, lang } = context.site
  const attributes = lang === page.lang ? {} : { lang }
  const logo = context.brand.logo === null ? '' : logoHtml(context.brand.logo, root)
  const link = element('a', { href: `${root}index.html`, ...attributes }, logo, escapeText(title))
  return element('header', { class: 'site' }, link)
}

/** Its words stand beside it. */
function logoHtml({ path, width, height }: Asset, root: string): string {
  const size = { width: Math.round(width), height: Math.round(height) }
  return element('img', { src: root + encodeUrl(path), alt: '', ...size })
}

function siteFooter(page: Page, place: Place): string {
  const rows = feedsBeside(page, place).map(([about, feeds]) => {
    const links = feeds.map(({ name, path }) =>
      element(
        'a',
        { href: place.root + encodeUrl(path), 'aria-label': `${name}: ${about}` },
        escapeText(name),
      ),
    )
    return element('p', {}, `${escapeText(about)}: `, links.join(' · '))
  })
  if (rows.length === 0) return ''
  return element('footer', { class: 'site' }, element('nav', { 'aria-label': place.words.feeds }, ...rows))
}

/** A mark in the brand's colour, in the page itself: without one browsers ask for a file that is not there. */
function icon(accent: string): string {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="${accent}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`
}

const lines = (parts: readonly string[]): string => parts.filter(Boolean).join('\n')
