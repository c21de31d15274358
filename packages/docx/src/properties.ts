import type { ExportContext, Recap } from '@recapkit/content-model'
import type { IPropertiesOptions } from 'docx'

type Properties = Pick<
  IPropertiesOptions,
  'title' | 'subject' | 'creator' | 'keywords' | 'description' | 'lastModifiedBy'
>

/** The document's core properties, all from the content. */
export function properties(recap: Recap, context: ExportContext): Properties {
  const names = recap.authors.map((author) => author.name)
  const creator = names.length > 0 ? names.join(', ') : (context.site.author ?? context.site.title)
  return {
    title: recap.title,
    creator,
    lastModifiedBy: creator,
    ...(recap.event === null ? {} : { subject: recap.event.name }),
    ...(recap.tags.length === 0 ? {} : { keywords: recap.tags.join(', ') }),
    ...(recap.summary === '' ? {} : { description: recap.summary }),
  }
}
