import { replaceOutsideCode } from './translation.ts'

/** A tag that is made of attributes alone; what has no sign of equality is no listener but may be a word. */
const tag = /<[a-z][\w-]*(?:\s+[\w@#:.-]+(?:=(?:"[^"]{0,2000}"|'[^']{0,2000}'|[^\s"'<>=`]+))?){1,60}\s*\/?>/gi
const listener = /"[^"]*"|'[^']*'|\s[@#][\w.:-]+(?:=(?:"[^"]*"|'[^']*'))?/g

/** Takes from tags what Vue and Alpine listen to and fill, which no attribute of Markdown's HTML may be called. */
export function dropListeners(text: string): string {
  return replaceOutsideCode(text, tag, ({ groups: [whole = ''] }) => {
    const isVue = /\s[@#][\w.:-]+=["']/.test(whole.replace(/"[^"]*"|'[^']*'/g, '""'))
    return isVue ? whole.replace(listener, (part) => (/^["']/.test(part) ? part : '')) : null
  })
}
