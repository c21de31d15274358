import type { Picture } from '@recapkit/content-model'
import { pictureSource } from '../addresses.ts'
import { type FrontMatter, isFields } from '../front-matter/fields.ts'
import type { Page } from '../page.ts'
import { asText, findField, findFields } from './fields.ts'

const names =
  'cover image cover_image coverImage cover-image featured_image featuredImage feature_image featureImage feature hero heroImage hero_image hero-image banner cover-img coverImg cover_img thumbnail-img banner_img index_img top_img header-img header_img feature-img featured-img headimg background background-image preview leadimage card_image cover_index heroimage header.image header.overlay_image header.teaser header thumbnail thumb teaser og_image ogImage og.image social_image socialImage share-img images img photo picture extra.image params.image'.split(
    ' ',
  )
const altNames =
  'image_alt imageAlt image-alt image_alt_text cover_alt coverAlt cover_image_alt coverImageAlt heroAlt hero_alt hero_image_alt featured_image_alt featuredImageAlt thumbnail_alt alt'.split(
    ' ',
  )

/** The picture that stands for a post; a path without a leading slash is the page's, or on Jekyll sites the root's. */
export function readCover(frontMatter: FrontMatter, page: Page): Picture | null {
  for (const found of findFields(frontMatter, names)) {
    const written = addressIn(found.value)
    if (written === null) continue
    const position = frontMatter.at(found.name)
    const fromRoot =
      page.site.generator === 'jekyll' &&
      page.pictureFolder === null &&
      /^(?!\.{1,2}\/|[a-z]+:|\/)/i.test(written)
    const src = pictureSource(fromRoot ? `/${written}` : written, page, position)
    if (src === null) continue
    const alt =
      (isFields(found.value)
        ? asText(found.value['alt'] ?? found.value['altText'] ?? found.value['desc'])
        : null) ??
      textOf(frontMatter, altNames) ??
      ''
    return { src, alt, title: null, position }
  }
  return null
}

const textOf = (frontMatter: FrontMatter, names: readonly string[]): string | null => {
  const found = findField(frontMatter, names)
  return found === null ? null : asText(found.value)
}

/** The address in a text, in the first of a list, or in a map; a word that is no file is none. */
function addressIn(value: unknown): string | null {
  if (Array.isArray(value)) return addressIn(value[0])
  if (isFields(value))
    return addressIn(
      ['src', 'url', 'path', 'image', 'feature', 'file', 'href']
        .map((name) => value[name])
        .find((inner) => asText(inner) !== null),
    )
  const text = asText(value)
  return text !== null &&
    (/\.(?:png|jpe?g|gif|svg|webp|avif|bmp)(?:[?#].*)?$/i.test(text) || /^https?:\/\//i.test(text))
    ? text
    : null
}
