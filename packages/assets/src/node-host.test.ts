import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AssetHost } from './host.ts'
import { maximumBytes } from './limits.ts'
import { nodeHost } from './node-host.ts'

let base = ''
let host: AssetHost

beforeAll(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'recapkit-host-'))
  for (const folder of ['site/static/Img', 'site/public', 'site/post', 'elsewhere'])
    await mkdir(path.join(base, folder), { recursive: true })
  const files = [
    'secret.png',
    'site/static/Img/Hall.png',
    'site/public/b.png',
    'site/post/a b.png',
    'site/post/Ü.png',
    'elsewhere/logo.png',
  ]
  for (const file of files) await writeFile(path.join(base, file), file)
  await symlink(path.join(base, 'secret.png'), path.join(base, 'site/post/link.png'))
  await symlink(path.join(base, 'site/public/b.png'), path.join(base, 'site/post/inner.png'))
  await writeFile(path.join(base, 'site/post/big.png'), '')
  await truncate(path.join(base, 'site/post/big.png'), maximumBytes + 1)
  host = nodeHost({ root: path.join(base, 'site'), staticRoots: ['static', 'public', '../elsewhere'] })
})

afterAll(() => rm(base, { recursive: true }))

const read = async (wanted: string): Promise<unknown> => {
  const answer = await host.read(wanted)
  return answer instanceof Uint8Array ? new TextDecoder().decode(answer) : answer
}

describe('nodeHost', () => {
  it('looks a rooted path up in the static roots in order, any other from the site root', async () => {
    expect(await read('/b.png')).toBe('site/public/b.png')
    expect(await read('/logo.png')).toBe('elsewhere/logo.png')
    expect(await read('post/a b.png')).toBe('site/post/a b.png')
    expect(await read('post/none.png')).toBeNull()
    expect(await read('post')).toBeNull()
    expect(await read('post/a\0.png')).toBeNull()
  })

  it('never leaves its folders, by dots or by links', async () => {
    for (const wanted of ['../secret.png', 'post/../../secret.png', '/../../secret.png', 'post/link.png'])
      expect(await read(wanted)).toMatchObject({ kind: 'refused', rule: 'asset/outside-root' })
    expect(await read('post/inner.png')).toBe('site/public/b.png')
  })

  it('finds a name in other case or composition, and says so', async () => {
    expect(await read('/img/hall.PNG')).toMatchObject({ kind: 'found-elsewhere', path: '/Img/Hall.png' })
    expect(await read('post/U\u0308.png')).toMatchObject({ kind: 'found-elsewhere', path: 'post/Ü.png' })
  })

  it('does not read a file over the limit', async () => {
    expect(await read('post/big.png')).toMatchObject({ kind: 'refused', rule: 'asset/too-large' })
  })
})
