import { mkdtemp, readdir, rm } from 'node:fs/promises'
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { type FetchLimits, fetchBytes } from './fetch-bytes.ts'
import { isPublicAddress } from './public-address.ts'
import { remotePictures } from './remote-pictures.ts'

const servers: Server[] = []
const folders: string[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) server.close()
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

/** A server of this machine, and its address. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** The limits of the public web, but over http and from this machine. */
const here: Partial<FetchLimits> = {
  protocol: 'http:',
  // The signatures are the same; the overloads of Node's types are not.
  request: httpRequest as unknown as FetchLimits['request'],
  isAllowed: () => true,
}
const lookupOf =
  (...addresses: readonly string[]): FetchLimits['lookup'] =>
  (_name, options, done) =>
    options.all
      ? done(
          null,
          addresses.map((address) => ({ address, family: 4 })),
        )
      : done(null, addresses[0] ?? '', 4)

describe('isPublicAddress', () => {
  it.each(['93.184.216.34', '8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each(
    '127.0.0.1 10.1.2.3 172.20.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 255.255.255.255 ::1 :: fe80::1 fd00::1 ::ffff:127.0.0.1 ::ffff:7f00:1 64:ff9b::7f00:1 2002:7f00:1:: localhost'.split(
      ' ',
    ),
  )('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

describe('fetchBytes', () => {
  it('follows redirects to the bytes, and asks for a picture', async () => {
    const asked: IncomingMessage['headers'][] = []
    const origin = await serve((request, response) => {
      asked.push(request.headers)
      if (request.url === '/a') response.writeHead(302, { location: '/b' }).end()
      else response.end('picture')
    })
    expect(Buffer.from(await fetchBytes(`${origin}/a`, here)).toString()).toBe('picture')
    expect(asked).toHaveLength(2)
    expect(asked[0]).toMatchObject({ accept: 'image/*', 'user-agent': 'recapkit' })
    expect(asked[0]?.cookie).toBeUndefined()
  })

  it.each([
    ['plain http', 'http://example.org/a.png', {}, 'is not https'],
    ['a file', 'file:///etc/passwd', {}, 'is not https'],
    ['an address of this machine', 'https://127.0.0.1/a.png', {}, 'not on the public internet'],
    ['the same as a number', 'https://2130706433/a.png', {}, 'not on the public internet'],
    ['the same in IPv6', 'https://[::1]/a.png', {}, 'not on the public internet'],
    ['the address of a cloud’s secrets', 'https://169.254.169.254/latest', {}, 'not on the public internet'],
    ['a password', 'https://me:secret@example.org/a.png', {}, 'holds a password'],
    [
      'a name of a private address',
      'https://a.example/a.png',
      { lookup: lookupOf('10.0.0.7') },
      'not on the public internet',
    ],
    [
      'a name of one private address among others',
      'https://a.example/a.png',
      { lookup: lookupOf('8.8.8.8', '127.0.0.1') },
      'not on the public internet',
    ],
  ])('refuses %s', async (_name, address, limits, message) => {
    await expect(fetchBytes(address, limits)).rejects.toThrow(message)
  })

  it('looks at the address that a redirect leads to', async () => {
    const origin = await serve((_, response) =>
      response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
    )
    const isAllowed = (address: string): boolean => address === '127.0.0.1'
    await expect(fetchBytes(`${origin}/a`, { ...here, isAllowed })).rejects.toThrow(
      '10.0.0.1 is not on the public',
    )
    const down = await serve((_, response) =>
      response.writeHead(301, { location: 'ftp://example.org/' }).end(),
    )
    await expect(fetchBytes(`${down}/a`, here)).rejects.toThrow('is not http')
  })

  it('ends what goes round, is refused, is too large or too slow', async () => {
    const round = await serve((_, response) => response.writeHead(302, { location: '/' }).end())
    await expect(fetchBytes(round, here)).rejects.toThrow('more than 3 times')
    const none = await serve((_, response) => response.writeHead(404).end())
    await expect(fetchBytes(none, here)).rejects.toThrow('the answer was 404 Not Found')
    const large = await serve((_, response) => {
      response.write('x'.repeat(2000))
      response.end('x'.repeat(2000))
    })
    await expect(fetchBytes(large, { ...here, bytes: 1024 })).rejects.toMatchObject({ isTooLarge: true })
    const slow = await serve((_, response) => void response.write('x'))
    await expect(fetchBytes(slow, { ...here, milliseconds: 150 })).rejects.toThrow(
      'it took longer than 0.15 s',
    )
    await expect(fetchBytes('http://127.0.0.1:1/', here)).rejects.toThrow('the connection failed')
  })
})

describe('remotePictures', () => {
  it('asks once, and not at all for what is in the cache', async () => {
    const cache = join(await mkdtemp(join(tmpdir(), 'recapkit-')), 'pictures')
    folders.push(join(cache, '..'))
    let asked = 0
    const origin = await serve((_, response) => {
      asked++
      response.end('picture')
    })
    const first = remotePictures({ cache, limits: here })
    await Promise.all([first(`${origin}/a`), first(`${origin}/a`)])
    expect(
      Buffer.from((await remotePictures({ cache, limits: here })(`${origin}/a`)) as Uint8Array).toString(),
    ).toBe('picture')
    expect(asked).toBe(1)
    expect(await readdir(cache)).toHaveLength(1)
  })

  it('says why nothing came, and keeps nothing of it', async () => {
    const cache = join(tmpdir(), 'recapkit-no-such-cache')
    const answer = await remotePictures({ cache })('https://127.0.0.1/a.png')
    expect(answer).toEqual({
      kind: 'refused',
      rule: 'asset/unreachable',
      message: 'https://127.0.0.1/a.png was not fetched: 127.0.0.1 is not on the public internet.',
    })
  })
})
