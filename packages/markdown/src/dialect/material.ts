import { replaceOutsideCode } from './translation.ts'

const icon = /:(?:material|fontawesome|octicons|simple)-[\w-]+:(?:\{[^{}\n]*\})?[ \t]?/g

/** Takes away the icons that Material for MkDocs draws by name, which stand beside words. */
export function dropIcons(text: string): string {
  return replaceOutsideCode(text, icon, () => '')
}
