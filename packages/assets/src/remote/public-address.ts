import { BlockList, isIP } from 'node:net'

/** What is not the public internet (IANA special-purpose registries, RFC 6890), as network and prefix. */
const reserved: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
]

const list = new BlockList()
for (const [network, prefix] of reserved)
  list.addSubnet(network, prefix, network.includes(':') ? 'ipv6' : 'ipv4')

/** True for an IP address of the public internet; an IPv4 address in IPv6 form counts as what it stands for. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 0) return false
  const mapped = /^::ffff:(.+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return isIP(mapped) === 4 && isPublicAddress(mapped)
  return !list.check(address, version === 6 ? 'ipv6' : 'ipv4')
}
