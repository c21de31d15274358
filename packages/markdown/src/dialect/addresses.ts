import { replaceOutsideCode } from './translation.ts'

/** Addresses as some engines take them and CommonMark does not: with spaces, with Hashnode's alignment, or with a size. */
export function repairAddresses(text: string): string {
  const aligned = replaceOutsideCode(
    text,
    /(!\[[^\]\n]{0,1000}\]\([^()\s]+(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?)[ \t]+(?:align=(?:"[^"\n]*"|'[^'\n]*'|\w+)|=(?:\d+%?)?x?(?:\d+%?)?)[ \t]*\)/g,
    ({ groups }) => `${groups[1]})`,
  )
  return replaceOutsideCode(
    aligned,
    /(\]\()[ \t]*((?:\.{0,2}\/|[\w%]+\/)?[^()\s<>"']+(?: +[^()\s<>"']+)+\.(?:png|jpe?g|gif|svg|webp|avif|pdf|html?|md))[ \t]*((?:["'][^"'\n]*["'])?\))/gi,
    ({ groups }) => `${groups[1]}<${groups[2]}>${groups[3] === ')' ? ')' : ` ${groups[3]}`}`,
  )
}
