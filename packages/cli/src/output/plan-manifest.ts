import type { Manifest, Owner } from './manifest.ts'

/** What an output folder holds after a build, and what goes. */
export interface ManifestPlan {
  readonly manifest: Manifest
  /** Files of an earlier build that no longer belong. */
  readonly stale: readonly string[]
}

/**
 * Plans an output folder: files of this build belong, and so do earlier ones with an owner that this build had nothing
 * to say about (`replaces` is false for it).
 */
export function planManifest(
  earlier: Manifest,
  made: Manifest,
  replaces: (owner: Owner) => boolean,
): ManifestPlan {
  const manifest = new Map<string, readonly Owner[]>(made)
  const stale: string[] = []
  for (const [path, owners] of earlier) {
    const kept = owners.filter((owner) => !replaces(owner))
    const now = made.get(path) ?? []
    const others = kept.filter(
      (one) => !now.some((two) => one.source === two.source && one.format === two.format),
    )
    if (now.length + others.length > 0) manifest.set(path, [...now, ...others].sort(byOwner))
    else stale.push(path)
  }
  return { manifest, stale }
}

function byOwner(one: Owner, two: Owner): number {
  const keys = [one, two].map((owner) => `${owner.source ?? ''}\0${owner.format}`)
  return (keys[0] ?? '') < (keys[1] ?? '') ? -1 : 1
}
