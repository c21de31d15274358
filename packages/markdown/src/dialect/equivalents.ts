import { calloutKind } from '../callout-kinds.ts'
import { type Arguments, namedArgument } from './arguments.ts'
import { frameMarkup, linkMarkup, type Markup, pictureMarkup } from './markup.ts'

type Equivalent = (args: Arguments) => Markup | null

const first = (args: Arguments, ...names: readonly string[]): string | null =>
  namedArgument(args, ...names) ?? args.values[0] ?? null

/** A frame at an address made of an identifier, or at the address that is given in its place. */
const frame =
  (make: (id: string) => string): Equivalent =>
  (args) => {
    const id = first(args, 'id', 'src', 'url', 'video', 'v', 'link')
    if (id === null) return null
    return frameMarkup(/^https?:/.test(id) ? id : make(id), namedArgument(args, 'title', 'caption', 'label'))
  }

const post =
  (make: (user: string | null, id: string) => string): Equivalent =>
  (args) => {
    const id = namedArgument(args, 'id', 'url', 'link') ?? args.values.at(-1) ?? null
    if (id === null) return null
    const user =
      namedArgument(args, 'user', 'username') ?? (args.values.length > 1 ? (args.values[0] ?? null) : null)
    const address = /^https?:/.test(id) ? id : make(user, id)
    return linkMarkup(address, address)
  }

const picture: Equivalent = (args) => pictureMarkup(args, true)
const youtube = frame((id) =>
  /^PL[\w-]{10,}$/.test(id)
    ? `https://www.youtube.com/playlist?list=${id}`
    : `https://www.youtube.com/watch?v=${id}`,
)
const vimeo = frame((id) => `https://vimeo.com/${id}`)
const tweet = post((user, id) => `https://twitter.com/${user ?? 'i/web'}/status/${id}`)
/** A gist is named by its number, or by its owner and its number; a file's name may follow. */
const gist: Equivalent = (args) => {
  const [one = '', two] = args.values
  const id =
    namedArgument(args, 'id', 'url') ??
    (two === undefined || /\/|^[\da-f]{5,}$/.test(one) ? one : `${one}/${two}`)
  const address = /^https?:/.test(id) ? id : `https://gist.github.com/${id}`
  return linkMarkup(address, address)
}
/** A page that is named by what follows an address. */
const page =
  (start: string): Equivalent =>
  (args) => {
    const name = first(args, 'id', 'url', 'user', 'repo')
    if (name === null) return null
    const address = /^https?:/.test(name) ? name : `${start}${name}`
    return linkMarkup(address, /^https?:/.test(name) ? address : name)
  }
/** A picture whose alternative text needs no quotes. */
const unquoted: Equivalent = ({ values: [src, ...words], named }) => {
  if (src === undefined) return picture({ values: [], named })
  const alt = words.filter((word) => !/^\d+%?$/.test(word)).join(' ')
  return picture({ values: [src], named: named.has('alt') ? named : new Map([...named, ['alt', alt]]) })
}

const spotify: Equivalent = (args) => {
  const kind = namedArgument(args, 'type')
  const make = (id: string): string =>
    `https://open.spotify.com/${kind === null ? id.replace(/^spotify:/, '').replaceAll(':', '/') : `${kind}/${id}`}`
  const uri = args.named.get('spotify')
  return frame(make)(uri === undefined ? args : { values: [uri], named: new Map() })
}
/** A link with its words before or after the address. */
const linked: Equivalent = (args) => {
  const address =
    namedArgument(args, 'href', 'url', 'link', 'to') ??
    args.values.find((value) => /^(?:https?:|\/)/.test(value))
  if (address === undefined) return /^[\w-]+\/[\w-]+$/.test(args.values[0] ?? '') ? pageOfForem()(args) : null
  const others = args.values.filter((value) => value !== address && !/^(?:true|false)$/.test(value))
  return linkMarkup(
    address,
    namedArgument(args, 'text', 'title', 'name', 'content') ?? (others[0] || address),
  )
}
const pageOfForem =
  (start = ''): Equivalent =>
  ({ values: [path] }) => {
    if (path === undefined) return null
    return linkMarkup(/^https?:/.test(path) ? path : `https://dev.to/${start}${path}`, path)
  }

/** Players that a tag names beside the video. */
const players: Readonly<Record<string, Equivalent>> = { youtube, vimeo }

/** Tags that Jekyll plugins and Hugo share by name or by meaning. */
const byName: Readonly<Record<string, Equivalent>> = {
  figure: picture,
  fig: picture,
  img: picture,
  image: picture,
  imgproc: ({ values: [name], named }) =>
    pictureMarkup({ values: name === undefined ? [] : [name], named }, true),
  imgcap: picture,
  picture,
  photo: picture,
  asset_img: unquoted,
  responsive_image: picture,
  youtube,
  'youtube-lite': youtube,
  'lite-youtube': youtube,
  vimeo,
  tweet,
  twitter: tweet,
  x: tweet,
  gist,
  instagram: post((_user, id) => `https://www.instagram.com/p/${id}/`),
  codepen: frame((id) => `https://codepen.io/pen/${id}`),
  speakerdeck: frame((id) => `https://speakerdeck.com/player/${id}`),
  slideshare: frame((id) => `https://www.slideshare.net/slideshow/embed_code/${id}`),
  spotify,
  soundcloud: frame((id) => `https://soundcloud.com/${id}`),
  twitch: frame((id) => `https://www.twitch.tv/videos/${id}`),
  loom: frame((id) => `https://www.loom.com/share/${id}`),
  codesandbox: frame((id) => `https://codesandbox.io/s/${id}`),
  stackblitz: frame((id) => `https://stackblitz.com/edit/${id}`),
  jsfiddle: frame((id) => `https://jsfiddle.net/${id}`),
  replit: frame((id) => `https://replit.com/${id}`),
  bilibili: frame((id) => `https://www.bilibili.com/video/${id}`),
  github: page('https://github.com/'),
  user: page('https://dev.to/'),
  link: linked,
  organization: pageOfForem(),
  tag: pageOfForem('t/'),
  stackoverflow: page('https://stackoverflow.com/questions/'),
  wikipedia: page('https://en.wikipedia.org/wiki/'),
  mastodon: page('https://mastodon.social/'),
  embed: frame((id) => id),
  iframe: frame((id) => id),
  video: (args) =>
    players[namedArgument(args, 'provider')?.toLowerCase() ?? '']?.(args) ?? frame((id) => id)(args),
  audio: frame((id) => id),
  asciinema: frame((id) => `https://asciinema.org/a/${id}`),
  docswell: frame((id) => id),
  figma: frame((id) => id),
}

/** True for a tag that has an equivalent of its own, whatever it is given. */
export function knows(name: string): boolean {
  return Object.hasOwn(byName, name.toLowerCase())
}

/** What a tag that stands alone means, by its name, else by what it is given; null when that cannot be told. */
export function equivalentOf(name: string, args: Arguments): Markup | null {
  const plain = name
    .toLowerCase()
    .replace(/^.*\//, '')
    .replace(/\.html?$/, '')
  if (Object.hasOwn(byName, plain)) return byName[plain]?.(args) ?? null
  if (/youtube/.test(plain)) return youtube(args)
  if (/vimeo/.test(plain)) return vimeo(args)
  if (/tweet|twitter/.test(plain)) return tweet(args)
  return pictureMarkup(
    args,
    /(?:^|[-_])(?:image|img|figure|picture|photo)|(?:image|img|figure|picture|photo)$/.test(plain),
  )
}

/** Containers that have a directive of the same meaning. */
const containers: Readonly<Record<string, string>> = {
  note: 'note',
  notice: 'note',
  info: 'note',
  alert: 'note',
  admonition: 'note',
  callout: 'note',
  hint: 'tip',
  tip: 'tip',
  important: 'important',
  warning: 'warning',
  warn: 'warning',
  caution: 'caution',
  danger: 'caution',
  details: 'details',
  collapsible: 'details',
  fold: 'details',
  folding: 'details',
  hidetoggle: 'details',
  toggle: 'details',
  expand: 'details',
  collapse: 'details',
  spoiler: 'details',
}

/** The directive that a paired tag opens, with its title; null when it has none. */
export function directiveOf(name: string, args: Arguments): string | null {
  const kindNamed = namedArgument(args, 'type', 'color', 'kind', 'style', 'status') ?? args.values[0] ?? ''
  const plain = name.toLowerCase()
  const own = Object.hasOwn(containers, plain) ? containers[plain] : undefined
  if (own === undefined) return null
  const given = kindNamed.toLowerCase()
  const kind =
    own !== 'details' && calloutKind(given) !== null && calloutKind(given) !== 'details' ? given : own
  const title =
    namedArgument(args, 'title', 'summary', 'header') ?? (own === 'details' ? args.values.at(-1) : undefined)
  return `:::${kind}${title === undefined || title === null ? '' : `[${title.replace(/[[\]\n]/g, ' ')}]`}`
}
