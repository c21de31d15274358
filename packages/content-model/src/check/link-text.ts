import { diagnostic } from '../rules.ts'
import { inlineText } from '../text.ts'
import { links } from '../walk.ts'
import type { Check } from './context.ts'

const bare = /^(click here|here|this|link|this link|read more|more|learn more|details|source)\.?$/i

/** A link whose text means nothing when it is read alone, as screen readers list links. */
export const linkText: Check = (recap) =>
  links(recap.children).flatMap((link) => {
    const text = inlineText(link.children).trim()
    if (!bare.test(text)) return []
    return [
      diagnostic(
        'check/link-text',
        `The link text “${text}” does not say where it leads.`,
        { path: recap.path, at: link.position },
        'Let the text name the page behind the link.',
      ),
    ]
  })
