import { built } from "#releases"
import { openReleases } from "./open-releases.ts"

const releases = openReleases(built)

/** Every published version with what changed in it, newest first. */
export const listReleases = releases.listReleases

/** One published version; throws UnknownReleaseError. */
export const getRelease = releases.getRelease

/** The content as one version froze it, for `openGuidance` and `diffContent`; rejects with UnknownReleaseError. */
export const loadRelease = releases.loadRelease

export { openReleases, type Releases } from "./open-releases.ts"
export type * from "./record.ts"
export { UnknownReleaseError } from "./unknown-release-error.ts"
