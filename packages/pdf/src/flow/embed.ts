import { type Embed, leadsNowhere, parseUrl } from '@recapkit/content-model'
import type { Column } from '../column.ts'
import { plainRun } from '../run.ts'
import { type Strip, together } from '../strips.ts'
import { tag } from '../tag.ts'
import { boxed } from './boxed.ts'
import { setText } from './text.ts'

/** A video or the like, which paper cannot play: its title as a link, its service and address below. */
export function embedStrips(embed: Embed, column: Column): readonly Strip[] {
  const { theme } = column.env
  const parent = tag('P', column.tag)
  const link = {
    target: { kind: 'url', url: embed.url } as const,
    label: embed.title,
    tag: tag('Link', parent),
  }
  const style = { ...column.style, color: theme.accent, bold: true }
  const small = theme.caption
  const below = tag('P', column.tag)
  const box = {
    fill: theme.ink.tint,
    bar: theme.bar,
    padding: { side: 14, top: 9, bottom: 10 },
    gap: theme.gap * 1.6,
    width: column.width,
  }
  return together(
    boxed(box, column, (inner) => [
      ...setText([{ ...plainRun(embed.title, style, link.tag), link }], inner, style, {
        position: embed.position,
      }),
      ...setText([plainRun(whereabouts(embed), small, below)], inner, small),
    ]),
  )
}

/** The service and the address; of a site without an address the path alone. */
function whereabouts({ provider, url }: Embed): string {
  const address = leadsNowhere(url) ? (parseUrl(url)?.pathname ?? url) : url
  return provider === '' ? address : `${provider} \u00B7 ${address}`
}
