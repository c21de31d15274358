import type { View } from './drawing.ts'
import type { Attributes } from './markup.ts'

/** What is seen of a drawing: its view box and what its size shows beside that (SVG 2, 8.6); null where a part is cut off, or it has none. */
export function viewport(attributes: Attributes): View | null {
  const view = viewOf(attributes)
  const [align = 'xMidYMid', how = 'meet'] = (attributes['preserveAspectRatio'] ?? '')
    .split(/\s+/)
    .filter(Boolean)
  const size = [attributes['width'], attributes['height']].map((one) => Number.parseFloat(one ?? ''))
  const [width = 0, height = 0] = size
  if (view === null || align === 'none' || !(width > 0 && height > 0)) return view
  if (how !== 'meet') return null
  const scale = Math.min(width / view.width, height / view.height)
  const [across, down] = [width / scale, height / scale]
  return {
    x: view.x - (across - view.width) * share(align, 'x'),
    y: view.y - (down - view.height) * share(align, 'Y'),
    width: across,
    height: down,
  }
}

const share = (align: string, axis: 'x' | 'Y'): number =>
  align.includes(`${axis}Min`) ? 0 : align.includes(`${axis}Max`) ? 1 : 0.5

/** An element's view box; null where it has none. */
export function viewOf(attributes: Attributes): View | null {
  const box = (attributes['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const [x, y, width, height] = box
  if (box.length !== 4 || x === undefined || y === undefined || width === undefined || height === undefined)
    return null
  return box.every(Number.isFinite) ? { x, y, width, height } : null
}
