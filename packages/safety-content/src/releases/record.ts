import type { Change, ChangeLevel } from "../diff/index.ts"
import type { CompiledContent } from "../schema/content.ts"

/** One topic as a version froze it. */
export interface ReleasedTopic {
  title: string
  /** Semantic version of what the topic shows. */
  version: string
  /** SHA-256 of what the topic shows, 64 hexadecimal digits. */
  hash: string
  /** Weight of its changes since the version before; null = none, or new in this version. */
  bump: ChangeLevel | null
  /** True only when a named clinician other than the author has signed it. */
  reviewed: boolean
}

/** One published version of the whole package, frozen. */
export interface ReleaseRecord {
  version: string
  /** Day of publication (ISO 8601). */
  date: string
  /** Published says that it is frozen and was shown; it says nothing about a review. */
  status: "published"
  /** True only when every topic was reviewed; a published version may be an unreviewed draft. */
  reviewed: boolean
  /** Version of the shape of the data. */
  schemaVersion: number
  /** SHA-256 of the content, 64 hexadecimal digits. */
  contentHash: string
  /** SHA-256 of the frozen file's data, whatever its layout. */
  fileHash: string
  /** Weight of the changes since the version before; null = the first version. */
  bump: ChangeLevel | null
  topics: Record<string, ReleasedTopic>
  /** Changes since the version before, heaviest first; empty for the first version. */
  changes: Change[]
  /** What the editor said of it; null = nothing. */
  note: string | null
  /** SHA-256 over this record and the seal of the one before, so that no record can be altered alone. */
  seal: string
}

/** Every published version, oldest first. */
export interface ReleaseIndex {
  releases: ReleaseRecord[]
}

/** What the build writes for reading at run time. */
export interface BuiltReleases {
  index: ReleaseIndex
  /** Loads one frozen content, by version. */
  contents: Record<string, () => Promise<{ compiled: CompiledContent }>>
}
