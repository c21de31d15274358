import type { Content, Figure } from '@recapkit/content-model'
import { type Column, inset } from '../column.ts'
import { moved, type Strip, stacked, strip } from '../strips.ts'
import { figureStrips } from './figure.ts'
import { naturalSize } from './picture-size.ts'

const between = 16

/** Two small pictures that follow each other stand side by side; null when either is too large for that. */
export function pairStrips(
  node: Content,
  next: Content | undefined,
  column: Column,
): readonly Strip[] | null {
  if (node.type !== 'figure' || next?.type !== 'figure') return null
  const half = (column.wide - between) / 2
  if (!isSmall(node, half, column) || !isSmall(next, half, column)) return null
  const room = { width: half, wide: half }
  const left = stacked(figureStrips(node, { ...column, ...room }))
  const right = stacked(figureStrips(next, { ...inset(column, half + between), ...room }))
  const items = [...left.items, ...moved(right.items, 0, 0)]
  const height = Math.max(left.height, right.height)
  return [
    strip(height, items, { gap: left.gap, notes: [...left.notes, ...right.notes], position: node.position }),
  ]
}

function isSmall({ picture }: Figure, room: number, { env: { assets, theme } }: Column): boolean {
  const asset = assets.get(picture.src)
  if (asset === undefined) return false
  const { width, height } = naturalSize(asset, theme)
  return width <= room && height <= room * 1.5
}
