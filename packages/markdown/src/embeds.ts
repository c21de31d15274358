import { type Embed, leadsNowhere, type Position, parseUrl } from '@recapkit/content-model'

/** Services in their own spelling, by a part of their host. */
const services: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/, 'YouTube'],
  [/(?:^|\.)vimeo\.com$/, 'Vimeo'],
  [/(?:^|\.)(?:twitter|x)\.com$/, 'X'],
  [/(?:^|\.)gist\.github\.com$/, 'GitHub Gist'],
  [/(?:^|\.)codepen\.io$/, 'CodePen'],
  [/(?:^|\.)speakerdeck\.com$/, 'Speaker Deck'],
  [/(?:^|\.)slideshare\.net$/, 'SlideShare'],
  [/(?:^|\.)spotify\.com$/, 'Spotify'],
  [/(?:^|\.)soundcloud\.com$/, 'SoundCloud'],
  [/(?:^|\.)instagram\.com$/, 'Instagram'],
  [/(?:^|\.)twitch\.tv$/, 'Twitch'],
  [/(?:^|\.)linkedin\.com$/, 'LinkedIn'],
]

/** An embedded video, sound or page, titled by its author or else by its service, or its file on the own site; the address is one to visit. */
export function describeEmbed(
  url: string,
  title: string | null,
  kind: 'video' | 'audio' | 'frame',
  position: Position,
): Embed {
  const host = leadsNowhere(url) ? '' : (parseUrl(url)?.hostname ?? '')
  const provider = services.find(([pattern]) => pattern.test(host))?.[1] ?? host
  const noun =
    kind === 'audio' ? 'Audio' : kind === 'video' || videos.has(provider) ? 'Video' : 'Embedded page'
  return {
    type: 'embed',
    provider,
    url: toVisit(url),
    title: title ?? `${noun} (${provider || fileName(url)})`,
    position,
    only: null,
    slide: null,
  }
}

const videos = new Set(['YouTube', 'Vimeo', 'Twitch'])

const fileName = (url: string): string => url.replace(/[?#].*$|\/+$/gs, '').replace(/^.*\//s, '')

/** A player's address as the page that readers know. */
function toVisit(url: string): string {
  const youtube = /youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,})/.exec(url)?.[1]
  if (youtube !== undefined && youtube !== 'videoseries') return `https://www.youtube.com/watch?v=${youtube}`
  const vimeo = /player\.vimeo\.com\/video\/(\d+)/.exec(url)?.[1]
  return vimeo === undefined ? url : `https://vimeo.com/${vimeo}`
}
