import {
  type Addresses,
  type Assets,
  type ExportContext,
  leadsNowhere,
  parseUrl,
  type Recap,
  type Site,
  wordsFor,
} from '@recapkit/content-model'
import type { Fit } from './fit/fit.ts'
import { deckMeasure } from './fit/width.ts'
import { withFormulas } from './formulas.ts'
import { type Aspect, pages } from './geometry.ts'
import type { Place } from './plan/context.ts'
import type { Detail } from './plan/detail.ts'
import { planDeck } from './plan/plan.ts'
import type { Deck } from './slide.ts'

/** What a plan of slides depends on besides the recap, its pictures and the site. */
export interface PlanChoice {
  readonly aspect?: Aspect
  readonly detail?: Detail
}

/** The slides of a recap, what they were measured by, and the pictures with those of formulas; `refused` hears of what had no room. */
export async function planRecap(
  recap: Recap,
  assets: Assets,
  { fonts, site, addresses }: ExportContext,
  { aspect = '16:9', detail = 'usual' }: PlanChoice,
  refused?: Fit['refused'],
): Promise<{ readonly deck: Deck; readonly fit: Fit; readonly pictured: Assets }> {
  const fit: Fit = {
    page: pages[aspect],
    measure: deckMeasure(fonts),
    ...(refused === undefined ? {} : { refused }),
  }
  const drawn = await withFormulas(recap, assets, fonts, fit.page)
  const deck = planDeck(drawn.recap, drawn.assets, fit, { places: places(recap, site, addresses), detail })
  return { deck, fit, pictured: drawn.assets }
}

/** Where the handout and the feed can be fetched; nowhere while the site has no address of its own. */
function places(recap: Recap, site: Site, addresses: Addresses): readonly Place[] {
  if (parseUrl(site.url) === null || leadsNowhere(site.url)) return []
  const words = wordsFor(recap.lang)
  const named = [
    { label: words.handout, path: addresses(recap.id, 'pdf') },
    { label: words.feeds, path: addresses(recap.id, 'rss') },
  ]
  return named.flatMap(({ label, path }) =>
    path === null ? [] : [{ label, url: new URL(path, site.url).href }],
  )
}
