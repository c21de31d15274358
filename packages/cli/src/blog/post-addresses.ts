import type { Blog } from './blog.ts'
import { frontFields } from './front-fields.ts'
import { postAddress } from './post-address.ts'

/** The addresses of a blog's posts, by source path and by file name without its extension. */
export async function postAddresses(
  root: string,
  paths: readonly string[],
  blog: Blog,
): Promise<Readonly<Record<string, string>>> {
  const addresses: Record<string, string> = {}
  if (blog.generator === null) return addresses
  for (const path of paths) {
    const address = postAddress(path, await frontFields(root, path), blog)
    if (address === null) continue
    const name = path.replace(/^.*\//, '').replace(/\.\w+$/, '')
    addresses[path] = address
    addresses[name] ??= address
  }
  return addresses
}
