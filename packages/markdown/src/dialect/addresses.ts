import { replaceOutsideCode } from './translation.ts'

/** Addresses as some engines take them and CommonMark does not: with spaces, or with Hashnode's alignment. */
export function repairAddresses(text: string): string {
  const aligned = replaceOutsideCode(
    text,
    /(!\[[^\]\n]*\]\([^()\s]+)\s+align=(?:"[^"\n]*"|'[^'\n]*'|\w+)\s*\)/g,
    ({ groups }) => `${groups[1]})`,
  )
  return replaceOutsideCode(
    aligned,
    /(\]\()[ \t]*((?:\.{0,2}\/|[\w%]+\/)?[^()\s<>"']+(?: +[^()\s<>"']+)+\.(?:png|jpe?g|gif|svg|webp|avif|pdf|html?|md))[ \t]*((?:["'][^"'\n]*["'])?\))/gi,
    ({ groups }) => `${groups[1]}<${groups[2]}>${groups[3] === ')' ? ')' : ` ${groups[3]}`}`,
  )
}
