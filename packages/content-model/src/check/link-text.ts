import { diagnostic } from '../rules.ts'
import { inlineText } from '../text.ts'
import { links } from '../walk.ts'
import type { Check } from './context.ts'

const bare =
  /^(?:(?:click|tap|see|read|look|find out|learn)? ?(?:here|more|this|that)|link|(?:this|the) (?:link|page|post|article|blog|blog post|website|site)|read on|details|source|more info(?:rmation)?|via|url|hier(?: klicken)?|mehr(?: dazu)?|weiterlesen|ici|cliquez ici|en savoir plus|lire la suite|aquí|haz clic aquí|leer más|más información|aqui|clique aqui|saiba mais|leia mais|こちら|ここ|続きを読む|这里|此处|點擊這裡|点击这里|更多)[.:。]?$/iu

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
        'Let the text name the page behind the link: “the release notes”, not “here”.',
      ),
    ]
  })
