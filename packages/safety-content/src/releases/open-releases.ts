import type { CompiledContent } from "../schema/content.ts"
import type { BuiltReleases, ReleaseRecord } from "./record.ts"
import { UnknownReleaseError } from "./unknown-release-error.ts"

/** The run-time face of the published versions. */
export interface Releases {
  /** Every published version, newest first. */
  listReleases: () => ReleaseRecord[]
  /** One published version; throws UnknownReleaseError. */
  getRelease: (version: string) => ReleaseRecord
  /** The content as that version froze it, loaded on demand; rejects with UnknownReleaseError. */
  loadRelease: (version: string) => Promise<CompiledContent>
}

/** Opens published versions for reading. */
export function openReleases({ index, contents }: BuiltReleases): Releases {
  const getRelease = (version: string) => {
    const found = index.releases.find((release) => release.version === version)
    if (found === undefined) throw new UnknownReleaseError(version)
    return found
  }
  return {
    listReleases: () => index.releases.toReversed(),
    getRelease,
    loadRelease: async (version) => {
      const load = contents[getRelease(version).version]
      if (load === undefined) throw new UnknownReleaseError(version)
      return (await load()).compiled
    },
  }
}
