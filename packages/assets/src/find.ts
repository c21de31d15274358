import { isRemote, type Picture, type Recap } from '@recapkit/content-model'
import { dataBytes } from './data-address.ts'
import { type Found, failure } from './finding.ts'
import type { AssetHost, Refusal } from './host.ts'
import { candidates } from './locate.ts'

/** The bytes of a picture: from its `data:` address, or from the first place where the host has it. */
export async function findBytes(picture: Picture, recap: Recap, host: AssetHost): Promise<Found<Uint8Array>> {
  const { src } = picture
  if (isRemote(picture)) return fetched(src, host)
  if (/^data:/i.test(src)) {
    const value = dataBytes(src)
    return value === null
      ? failure('asset/unreadable', 'A data: address has no comma.')
      : { value, findings: [] }
  }
  const paths = candidates(src, recap)
  let refused: Refusal | null = null
  for (const path of paths) {
    const answer = await host.read(path)
    if (answer === null) continue
    if (answer instanceof Uint8Array) return { value: answer, findings: [] }
    if (answer.kind === 'found-elsewhere') return inOtherCase(src, answer.path, answer.bytes)
    refused ??= answer
  }
  if (refused !== null) return failure(refused.rule, refused.message)
  return failure('asset/missing', `The picture ${src} was not found.`, whereLooked(src))
}

async function fetched(src: string, host: AssetHost): Promise<Found<Uint8Array>> {
  if (host.fetch === undefined)
    return failure('asset/remote', `${src} is linked, not fetched.`, '--allow-remote fetches it.')
  const answer = await host.fetch(src)
  if (answer instanceof Uint8Array) return { value: answer, findings: [] }
  return failure(answer.rule, answer.message, 'It is linked; a copy beside the post would be shown.')
}

function whereLooked(src: string): string {
  return src.startsWith('/')
    ? 'Looked below the static folders of the site and in the folder of the post.'
    : `Looked for ${src} in the site, then below the address of the post and in the static folders.`
}

function inOtherCase(src: string, path: string, value: Uint8Array): Found<Uint8Array> {
  const message = `The picture ${src} is named ${path} on disk.`
  const hint = 'Most web servers tell upper from lower case: spell the path as the file is named.'
  return { value, findings: [{ rule: 'asset/wrong-case', message, hint }] }
}
