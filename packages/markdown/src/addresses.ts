import { type Position, parseUrl, type Target } from '@recapkit/content-model'
import { decodeHTMLStrict } from 'entities'
import type { Page } from './page.ts'
import type { SiteFacts } from './source.ts'

const scheme = /^([a-z][a-z0-9+.-]*):/i
/** An address that means what it says: nothing to decode in it, nothing to encode. */
const plain = /^https?:\/\/[\w.~:/?#[\]@!$&'()*+,=%-]+$/
const allowed = new Set(['http', 'https', 'mailto', 'tel'])

/**
 * Where a link leads: an anchor of this post as it is written, or an absolute address. Null, with
 * `markdown/unsafe-address`, for a scheme that is not allowed.
 */
export function linkTarget(written: string, page: Page, at: Position): Target | null {
  if (plain.test(written)) return { kind: 'url', url: written }
  const address = withoutPlatform(withoutControls(decodeHTMLStrict(written)))
  if (address.startsWith('#')) {
    const id = decoded(address.slice(1))
    page.wanted.add(id)
    return { kind: 'anchor', id }
  }
  const named = scheme.exec(address)?.[1]?.toLowerCase()
  if (named !== undefined && !allowed.has(named)) {
    page.report('markdown/unsafe-address', `The address “${address}” was left out; its text was kept.`, at)
    return null
  }
  if (named !== undefined) return { kind: 'url', url: lawful(address) }
  const path = withoutQuery(address)
  const post = page.site.posts[fromPage(path, page)] ?? page.site.posts[`content${path}`]
  const shown = post === undefined ? address : post + address.slice(path.length)
  return { kind: 'url', url: absolute(shown, page.address) }
}

/** The normal form of a picture's address, as `Picture.src` says; null when the scheme is not allowed. */
export function pictureSource(written: string, page: Page, at: Position): string | null {
  const address = withoutPlatform(withoutControls(decodeHTMLStrict(written)))
  if (/^data:image\//i.test(address)) return address
  if (address.startsWith('//')) return `https:${address}`
  const named = scheme.exec(address)?.[1]?.toLowerCase()
  if (named === 'http' || named === 'https') {
    const own = page.site.url
    if (own !== null && address.startsWith(own)) return decoded(`/${withoutQuery(address.slice(own.length))}`)
    return lawful(address)
  }
  if (named !== undefined) {
    page.report('markdown/unsafe-address', `The picture “${address.slice(0, 80)}” was left out.`, at)
    return null
  }
  const path = decoded(withoutQuery(address)).replace(/^@site\/static\//, '/')
  // Component sites name their own folders by aliases.
  if (path.startsWith('@site/')) return path.slice('@site/'.length)
  if (/^[~@]\//.test(path)) return `src/${path.slice(2)}`
  if (path.startsWith('/')) return withoutBase(path, page.site.basePath)
  const { pictureFolder } = page
  if (pictureFolder === null || /^\.{1,2}\//.test(path)) return fromPage(path, page)
  const below = `${pictureFolder}/${path}`
  return below.startsWith('/') ? withoutBase(below, page.site.basePath) : lawful(below)
}

/** Without what Docusaurus, Pelican, Ghost and Zola put before a path from the root of the site or of its content. */
function withoutPlatform(address: string): string {
  return address
    .replace(/^pathname:\/\//, '')
    .replace(/^[{|](?:static|filename|attach)[}|]/, '')
    .replace(/^__GHOST_URL__(?=\/)/, '')
    .replace(/^@\/(?=[^\s]*\.md(?:#|$))/, '/')
}

/** As the URL standard reads an address: no tab or line end in it, no control character or space around it. */
function withoutControls(written: string): string {
  return written.replace(/[\t\n\r]/g, '').replace(/^[\p{Cc} ]+|[\p{Cc} ]+$/gu, '')
}

/** Where a page is shown, as far as that is known: what addresses without a leading slash are relative to. */
export function addressOf(path: string, site: SiteFacts): string {
  const root = site.url ?? 'https://example.invalid/'
  const address = site.posts[path]
  return address === undefined ? root : absolute(address, root)
}

/** A path that is written relative to the page, from the site root. */
function fromPage(path: string, page: Page): string {
  if (path.startsWith('/')) return path
  const folder = page.path.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && folder.length > 0 && folder.at(-1) !== '..') folder.pop()
    else folder.push(part)
  }
  return folder.join('/')
}

function withoutBase(path: string, base: string): string {
  return base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length) : path
}

const withoutQuery = (address: string): string => address.replace(/[?#].*$/, '')

function absolute(address: string, base: string): string {
  return parseUrl(address, base)?.href ?? base
}

/** As it is where it has only characters that an address may have, else encoded. */
function lawful(address: string): string {
  if (/^[\w.~:/?#[\]@!$&'()*+,;=%-]+$/.test(address)) return address
  return parseUrl(address)?.href ?? encodeURI(address)
}

/** Percent-encoding undone; a text that is not well encoded stays as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A lone percent sign is a percent sign.
    return text
  }
}
