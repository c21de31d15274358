import { calendarDay, eventDays, opensWithSummary, type Recap } from '@recapkit/content-model'
import type { Column } from '../column.ts'
import { plainRun, type Run } from '../run.ts'
import { type Strip, spaced, strip, withFirst } from '../strips.ts'
import { type Tag, tag } from '../tag.ts'
import type { TextStyle } from '../text-style.ts'
import { pictureStrips } from './figure.ts'
import { setText } from './text.ts'

/** The title block: event and date, the title, who wrote it and about what, the summary, the cover picture. */
export function frontStrips(column: Column): readonly Strip[] {
  const { recap, theme } = column.env
  const line = (text: string, style: TextStyle, gap: number, room: Column) =>
    text === '' ? [] : setText([plainRun(text, style, tag('P', column.tag))], room, style, { gap })
  const heading = tag('H1', column.tag)
  const title = setText([plainRun(recap.title, theme.title, heading)], wide(column), theme.title, {
    gap: 4,
    balanced: true,
  })
  const bookmark = recap.title.trim() === '' ? null : { title: recap.title, level: 1 }
  const top = { kind: 'anchor', x: 0, y: 0, width: 0, id: recap.id, bookmark } as const
  const strips = [
    ...logo(column),
    ...line(eyebrow(recap), theme.eyebrow, 12, wide(column)),
    ...withFirst(title, [top]),
    ...setText(byline(column), wide(column), theme.byline, { gap: 8 }),
    ...(opensWithSummary(recap) ? [] : line(recap.summary, theme.lead, 12, column)),
    ...cover(column),
  ]
  return strips
}

/** The brand's mark, small and above all: what was sent by whom. */
function logo({ x, wide, tag: parent, env }: Column): readonly Strip[] {
  if (env.logo === null) return []
  const { image, name } = env.logo
  const scale = Math.min(1, 30 / image.height, wide / 2 / image.width)
  const box = { x, y: 0, width: image.width * scale, height: image.height * scale }
  const own = tag('Figure', parent, { alt: name })
  return [
    strip(box.height, [
      { kind: 'tag', ...box, tag: own },
      { kind: 'image', ...box, image, tag: own },
    ]),
  ]
}

const wide = (column: Column): Column => ({ ...column, width: column.wide })

function eyebrow({ event, published, lang }: Recap): string {
  const days = event === null ? '' : eventDays(event, lang)
  const day = published === null ? '' : calendarDay(published.iso, lang)
  return [event?.name ?? '', event?.place ?? '', days === '' ? day : days]
    .filter((part) => part !== '')
    .join(' \u00B7 ')
}

function byline(column: Column): readonly Run[] {
  const { recap, theme, words } = column.env
  const parent = tag('P', column.tag)
  const style = theme.byline
  const authors = recap.authors.flatMap((author, index): Run[] => {
    const between = index === 0 ? [plainRun(`${words.by} `, style, parent)] : [plainRun(', ', style, parent)]
    return [...between, authorRun(author.name, author.url, style, parent, theme.accent)]
  })
  const told = recap.event === null || eventDays(recap.event, recap.lang) === ''
  const day = recap.published === null || told ? '' : calendarDay(recap.published.iso, recap.lang)
  const rest = [day, recap.tags.join(', ')].filter((part) => part !== '').join(' \u00B7 ')
  const gap = authors.length > 0 && rest !== '' ? ' \u00B7 ' : ''
  return rest === '' ? authors : [...authors, plainRun(gap + rest, style, parent)]
}

function authorRun(name: string, url: string | null, style: TextStyle, parent: Tag, accent: string): Run {
  if (url === null) return plainRun(name, { ...style, bold: true }, parent)
  const link = { target: { kind: 'url', url } as const, label: name, tag: tag('Link', parent) }
  return { text: name, style: { ...style, bold: true, color: accent }, tag: link.tag, link, object: null }
}

function cover(column: Column): readonly Strip[] {
  const { recap } = column.env
  if (recap.cover === null) return []
  const alt = recap.cover.alt.trim() === '' ? recap.title : recap.cover.alt
  return spaced(pictureStrips({ ...recap.cover, alt }, null, column.tag, column), 18)
}
