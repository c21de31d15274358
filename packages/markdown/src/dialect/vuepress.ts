import { labelMarkup } from './markup.ts'
import { replaceOutsideCode } from './translation.ts'

const name = /^[ \t]*@tab(?::active)?[ \t]+([^\n]+?)(?:#[\w-]+)?[ \t]*$/gm

/** The names of tabs in VuePress, as labels. */
export function nameTabs(text: string): string {
  return replaceOutsideCode(text, name, ({ groups: [, label = ''] }) => labelMarkup(label.trim()))
}
