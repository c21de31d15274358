import { lookup as systemLookup } from 'node:dns'
import type { IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { parseUrl } from '@recapkit/content-model'
import { maximumBytes } from '../limits.ts'
import { isPublicAddress } from './public-address.ts'

/** What a fetch may do; the defaults are those of the public web. */
export interface FetchLimits {
  readonly protocol: string
  readonly request: typeof httpsRequest
  readonly lookup: LookupFunction
  readonly isAllowed: (address: string) => boolean
  readonly bytes: number
  /** From the first request to the last byte, redirects among it. */
  readonly milliseconds: number
  readonly redirects: number
}

const publicWeb: FetchLimits = {
  protocol: 'https:',
  request: httpsRequest,
  lookup: systemLookup,
  isAllowed: isPublicAddress,
  bytes: maximumBytes,
  milliseconds: 15_000,
  redirects: 3,
}

/** Why nothing was fetched, in words for people. */
export class FetchFailure extends Error {
  readonly isTooLarge: boolean
  constructor(message: string, isTooLarge = false) {
    super(message)
    this.isTooLarge = isTooLarge
  }
}

/**
 * The bytes behind an address, over https alone and from public addresses alone: each redirect is looked at anew, and the
 * connection goes to the very address that was allowed. Throws `FetchFailure`.
 */
export async function fetchBytes(address: string, limits: Partial<FetchLimits> = {}): Promise<Uint8Array> {
  const all = { ...publicWeb, ...limits }
  const signal = AbortSignal.timeout(all.milliseconds)
  let url = new URL(address)
  for (let hops = 0; hops <= all.redirects; hops++) {
    const response = await ask(url, all, signal)
    const next = redirect(response, url)
    if (next === null) return await body(response, all, signal)
    response.destroy()
    url = next
  }
  throw new FetchFailure(`it redirects more than ${all.redirects} times`)
}

function ask(url: URL, limits: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  if (url.protocol !== limits.protocol)
    throw new FetchFailure(`${url.origin} is not ${limits.protocol.slice(0, -1)}`)
  if (url.username !== '' || url.password !== '') throw new FetchFailure('its address holds a password')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !limits.isAllowed(host)) throw notPublic(url)
  return new Promise((resolve, reject) => {
    const headers = { accept: 'image/*', 'accept-encoding': 'identity', 'user-agent': 'recapkit' }
    const sent = limits.request(
      url,
      { headers, signal, agent: false, lookup: allowedLookup(url, limits) },
      resolve,
    )
    sent.on('error', (error) => reject(inWords(error, limits, signal)))
    sent.end()
  })
}

/** The system's answer to a name, refused as soon as one of its addresses is not public. */
function allowedLookup(url: URL, { lookup, isAllowed }: FetchLimits): LookupFunction {
  return (name, options, done) =>
    lookup(name, options, (error, address, family) => {
      const found = Array.isArray(address) ? address.map((one) => one.address) : [address]
      if (error === null && !found.every(isAllowed)) done(notPublic(url), address, family)
      else done(error, address, family)
    })
}

const notPublic = (url: URL): FetchFailure =>
  new FetchFailure(`${url.hostname} is not on the public internet`)

/** Where an answer leads on; null when it holds the picture. */
function redirect(response: IncomingMessage, from: URL): URL | null {
  const status = response.statusCode ?? 0
  if (status === 200) return null
  const { location } = response.headers
  const next = location === undefined ? null : parseUrl(location, from.href)
  if (![301, 302, 303, 307, 308].includes(status) || next === null) {
    response.destroy()
    throw new FetchFailure(`the answer was ${status} ${response.statusMessage ?? ''}`.trim())
  }
  return next
}

async function body(
  response: IncomingMessage,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of response as AsyncIterable<Uint8Array>) {
      length += chunk.length
      if (length > limits.bytes) throw new FetchFailure(`it is over ${limits.bytes / 1024 / 1024} MB`, true)
      chunks.push(chunk)
    }
  } catch (error) {
    throw inWords(error, limits, signal)
  } finally {
    response.destroy()
  }
  return new Uint8Array(Buffer.concat(chunks))
}

function inWords(error: unknown, limits: FetchLimits, signal: AbortSignal): FetchFailure {
  if (error instanceof FetchFailure) return error
  if (signal.aborted) return new FetchFailure(`it took longer than ${limits.milliseconds / 1000} s`)
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no connection'
  return new FetchFailure(code === 'ENOTFOUND' ? 'there is no such host' : `the connection failed (${code})`)
}
