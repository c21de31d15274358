import { mkdtemp, rm } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { createServer, request as httpsRequest, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { certificate, privateKey } from './certificate.test.fixture.ts'
import { type FetchLimits, fetchBytes } from './fetch-bytes.ts'
import { remotePictures } from './remote-pictures.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

interface Served {
  readonly port: number
  /** The names that clients asked for while shaking hands. */
  readonly names: (string | false)[]
  /** Connections, of which no request need have come. */
  connections: number
}

/** A server of this machine that speaks TLS with the certificate of pictures.example. */
async function serve(answer: RequestListener): Promise<Served> {
  const server = createServer({ key: privateKey, cert: certificate }, answer)
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const served: Served = { port: (server.address() as AddressInfo).port, names: [], connections: 0 }
  server.on('connection', () => served.connections++)
  server.on('secureConnection', (socket) => served.names.push(socket.servername ?? false))
  return served
}

/** What has to be given for a server of this machine: its certificate, its address, and leave to go there. */
const here: Partial<FetchLimits> = {
  request: ((url: URL, options: object, done: Parameters<typeof httpsRequest>[2]) =>
    httpsRequest(url, { ...options, ca: certificate }, done)) as typeof httpsRequest,
  lookup: (_name, options, done) =>
    options.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4),
  isAllowed: (address) => address === '127.0.0.1',
}

describe('fetchBytes over https', () => {
  it('brings the bytes, and follows a redirect', async () => {
    const { port, names } = await serve((request, response) => {
      if (request.url === '/old.png') response.writeHead(301, { location: '/new.png' }).end()
      else response.end(Buffer.from([0x89, 0x50, 0x4e, 0x47]))
    })
    const bytes = await fetchBytes(`https://pictures.example:${port}/old.png`, here)
    expect([...bytes]).toEqual([0x89, 0x50, 0x4e, 0x47])
    expect(names).toEqual(['pictures.example', 'pictures.example'])
  })

  it('trusts no certificate that nobody vouches for, nor one of another name', async () => {
    let asked = 0
    const { port } = await serve((_, response) => {
      asked++
      response.end('x')
    })
    const { lookup, isAllowed } = here
    const stranger = fetchBytes(`https://pictures.example:${port}/`, {
      lookup,
      isAllowed,
    } as Partial<FetchLimits>)
    await expect(stranger).rejects.toThrow('the connection failed (DEPTH_ZERO_SELF_SIGNED_CERT)')
    const other = fetchBytes(`https://other.example:${port}/`, here)
    await expect(other).rejects.toThrow('the connection failed (ERR_TLS_CERT_ALTNAME_INVALID)')
    expect(asked).toBe(0)
  })

  it('does not leave https for a redirect', async () => {
    const { port } = await serve((_, response) =>
      response.writeHead(302, { location: 'http://pictures.example/a.png' }).end(),
    )
    await expect(fetchBytes(`https://pictures.example:${port}/`, here)).rejects.toThrow('is not https')
  })

  it('connects to nothing of this machine unless it is told to', async () => {
    const served = await serve((_, response) => response.end('x'))
    for (const host of ['localhost', '127.0.0.1', '[::ffff:127.0.0.1]', '0.0.0.0'])
      await expect(fetchBytes(`https://${host}:${served.port}/a.png`)).rejects.toThrow(
        'is not on the public internet',
      )
    expect(served.connections).toBe(0)
  })
})

it('keeps a picture that came over https, and asks no more', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'recapkit-'))
  try {
    let asked = 0
    const { port } = await serve((_, response) => {
      asked++
      response.end('picture')
    })
    const address = `https://pictures.example:${port}/a.png`
    for (let time = 0; time < 2; time++) {
      const bytes = await remotePictures({ cache: join(folder, 'cache'), limits: here })(address)
      expect(bytes).toEqual(new Uint8Array(Buffer.from('picture')))
    }
    expect(asked).toBe(1)
  } finally {
    await rm(folder, { recursive: true })
  }
})
