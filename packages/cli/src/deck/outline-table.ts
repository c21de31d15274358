import type { SlideOutline } from '@recapkit/slides'
import { oneLine } from '../report/one-line.ts'
import { speakingMinutes } from './speaking-time.ts'

/** A deck as a table: the number of each slide, its words, the minutes of its notes, its title; the sums first. */
export function outlineTable(title: string, slides: readonly SlideOutline[]): string {
  const minutes = slides.map(speakingMinutes)
  const sum = minutes.reduce((all, one) => all + one, 0)
  const rows = slides.map((slide, index) => {
    const part = slide.part > 1 ? ` (${slide.part}/${slide.parts})` : ''
    const cells = [String(index + 1), String(slide.words), (minutes[index] ?? 0).toFixed(1)]
    return `${cells.map((cell) => cell.padStart(7)).join('')}  ${oneLine(slide.title)}${part}`
  })
  const head = `${oneLine(title)}: ${slides.length} slides, ${sum.toFixed(1)} minutes of notes`
  return `${[head, '  slide  words  min.  title', ...rows].join('\n')}\n`
}
