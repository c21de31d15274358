import type { ImageType } from '@recapkit/content-model'
import { percentDecoded } from './percent.ts'

const extensions: Readonly<Record<ImageType, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
}

/** A file name for a picture: the author's own in safe characters, with the ending of its real type, not yet in `taken`. */
export function assetName(src: string, type: ImageType, taken: Set<string>): string {
  const last = src.startsWith('data:')
    ? ''
    : (src
        .replace(/[?#].*$/s, '')
        .split('/')
        .at(-1) ?? '')
  const stem = safe(last.slice(-200).replace(/\.\w{2,5}$/, '')) || 'picture'
  let name = `${stem}.${extensions[type]}`
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${stem}-${count}.${extensions[type]}`
  taken.add(name.toLowerCase())
  return name
}

function safe(stem: string): string {
  return percentDecoded(stem)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80)
}
