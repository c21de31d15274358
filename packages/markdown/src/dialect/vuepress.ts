import { labelMarkup } from './markup.ts'
import { replaceOutsideCode } from './translation.ts'

const name = /^[ \t]*@tab(?::active)?[ \t]+([^\n]{1,200}?)(?:#[\w-]+)?[ \t]*$/gm

/** The names of tabs in VuePress, as labels. */
export function nameTabs(text: string): string {
  return replaceOutsideCode(text, name, ({ groups: [, label = ''] }) => labelMarkup(label.trim()))
}
