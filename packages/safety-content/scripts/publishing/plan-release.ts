import { gt } from "semver"
import { type ChangeLevel, type ContentDiff, diffContent } from "../../src/diff/index.ts"
import type { ReleasedTopic, ReleaseRecord } from "../../src/releases/record.ts"
import type { CompiledContent, Content } from "../../src/schema/index.ts"
import { compile } from "../pipeline/compile.ts"
import { hashOf } from "../pipeline/hash.ts"
import { isEnough, lowestNext } from "./bump.ts"
import { sealOf } from "./seal.ts"

/** The version before, with its content in the present shape. */
export interface Previous {
  record: ReleaseRecord
  compiled: CompiledContent
}

/** What is to be published. */
export interface Wish {
  content: Content
  version: string
  date: string
  schemaVersion: number
  note: string | null
}

/** A topic whose version is too small for its changes. */
export interface SmallTopic {
  topicId: string
  version: string
  /** Lowest version that will do. */
  needs: string
  level: ChangeLevel
  /** Its heaviest change, in words. */
  because: string
}

/** Either the version to write, or why it may not be published. */
export type Plan =
  | { ok: true; compiled: CompiledContent; record: ReleaseRecord }
  | { ok: false; sentences: string[]; topics: SmallTopic[] }

const fallback = "what it shows, or the order of it, changed"

/** Weight of what changed in each topic, where it changed at all: a difference without words is a patch. */
function topicLevels(diff: ContentDiff, now: CompiledContent, old: CompiledContent) {
  return Object.entries(diff.topics).flatMap(([topicId, { state, level, changes }]) => {
    const [is, was] = [now.content.topics[topicId], old.content.topics[topicId]]
    if (state !== "kept" || is === undefined || was === undefined) return []
    const silent =
      is.version === was.version && now.topicHashes[topicId] !== old.topicHashes[topicId]
    const weight = level ?? (silent ? ("patch" as const) : null)
    return [{ topicId, is, was, level: weight, because: changes[0]?.text ?? fallback }]
  })
}

function smallTopics(levels: ReturnType<typeof topicLevels>): SmallTopic[] {
  return levels.flatMap(({ topicId, is, was, level, because }) => {
    if (isEnough(was.version, is.version, level)) return []
    const needs = level === null ? was.version : lowestNext(was.version, level)
    return [{ topicId, version: is.version, needs, level: level ?? "patch", because }]
  })
}

function packageRefusal(
  { version, content, date }: Wish,
  { record, compiled }: Previous,
  diff: ContentDiff,
) {
  const last = record.version
  const unchanged = hashOf(content) === hashOf(compiled.content)
  if (unchanged) return `Nothing changed since ${last}, so there is nothing to publish.`
  const level = diff.level ?? "patch"
  const needs = lowestNext(last, level)
  if (version === last)
    return `${version} is published and is never rewritten. The content has changed since: publish it as ${needs} or higher.`
  if (!gt(version, last)) return `${version} comes before ${last}, the latest published version.`
  if (date < record.date) return `${date} is before ${record.date}, the day of version ${last}.`
  if (isEnough(last, version, level)) return null
  const count = diff.changes.filter((change) => change.level === level).length
  const first = diff.changes[0]?.text ?? fallback
  return `${version} is too small a step from ${last}: ${count} of the changes are ${level}, so it needs ${needs} or higher. The first: ${first}`
}

function releasedTopics(compiled: CompiledContent, bumps: Map<string, ChangeLevel | null>) {
  return Object.fromEntries(
    Object.values(compiled.content.topics)
      .filter(({ status }) => status !== "withdrawn")
      .map(({ id, title, version, status }): [string, ReleasedTopic] => {
        const hash = compiled.topicHashes[id] ?? ""
        const bump = bumps.get(id) ?? null
        return [id, { title, version, hash, bump, reviewed: status === "reviewed" }]
      }),
  )
}

/** Weighs what changed since the version before and plans the next one, or says why it may not be. */
export function planRelease(wish: Wish, previous: Previous | null): Plan {
  const compiled = compile(wish.content, wish.version)
  const { schemaVersion } = wish
  const diff =
    previous === null
      ? null
      : diffContent(
          { content: previous.compiled.content, schemaVersion: previous.record.schemaVersion },
          { content: wish.content, schemaVersion },
        )
  const levels =
    previous === null || diff === null
      ? []
      : // Old content is compiled anew, so that only a change of content changes a hash, not one of code.
        topicLevels(diff, compiled, compile(previous.compiled.content, previous.compiled.version))
  const topics = smallTopics(levels)
  const refusal = previous === null || diff === null ? null : packageRefusal(wish, previous, diff)
  if (refusal !== null || topics.length > 0)
    return { ok: false, sentences: refusal === null ? [] : [refusal], topics }
  const bumps = new Map(levels.map(({ topicId, level }) => [topicId, level]))
  const released = releasedTopics(compiled, bumps)
  const unsealed: Omit<ReleaseRecord, "seal"> = {
    version: wish.version,
    date: wish.date,
    status: "published",
    reviewed: Object.values(released).every(({ reviewed }) => reviewed),
    schemaVersion,
    contentHash: compiled.contentHash,
    fileHash: hashOf(compiled),
    bump: previous === null ? null : (diff?.level ?? "patch"),
    topics: released,
    changes: diff?.changes ?? [],
    note: wish.note,
  }
  const seal = sealOf(unsealed, previous?.record.seal ?? null)
  return { ok: true, compiled, record: { ...unsealed, seal } }
}
