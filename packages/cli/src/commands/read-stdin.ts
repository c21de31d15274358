import type { Io } from '../io.ts'

/** All of standard input, when `-` is among the paths; else null, and nothing is read. */
export async function readStdin(paths: readonly string[], io: Io): Promise<Uint8Array | null> {
  if (!paths.includes('-')) return null
  const chunks: Uint8Array[] = []
  for await (const chunk of io.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}
