import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Command } from "commander"
import { valid } from "semver"
import { z } from "zod"
import { schemaVersion } from "../../src/schema-version.ts"
import {
  type Folders,
  foldersOf,
  ownContent,
  type SharedOptions,
  shown,
  withFolders,
} from "../command-line/folders.ts"
import { readContent } from "../command-line/read-content.ts"
import { Refusal, wrongCall } from "../command-line/refusal.ts"
import { changelogFile } from "../publishing/changelog.ts"
import { type Plan, planRelease, type SmallTopic } from "../publishing/plan-release.ts"
import { openFrozen, readIndex } from "../publishing/read-releases.ts"
import { faultsOfChangelog } from "../publishing/verify-changelog.ts"
import { faultsOfReleases, type ReleaseFault } from "../publishing/verify-releases.ts"
import { writeChangelog, writeRelease } from "../publishing/write-release.ts"

interface ReleaseOptions extends SharedOptions {
  date?: string
  note?: string
  raise?: boolean
  dryRun?: boolean
  changelog?: boolean
}

const examples = `
A published version is frozen for good. It may be an unreviewed draft and says so; only a named
clinician other than the author makes a topic "reviewed", in the topic's own file.

Examples:
  safety-content release                    (the version that package.json names)
  safety-content release 2.0.0 --content ./our-content
  safety-content release 2.0.0 --raise      (raises topic versions that are too small, then publishes)
  safety-content release --dry-run --json
  safety-content release --changelog        (writes CHANGELOG.md anew; publishes nothing)
`

function packageVersion(home: string): string | null {
  const path = join(home, "package.json")
  if (!existsSync(path)) return null
  const named = z.object({ version: z.string() }).safeParse(JSON.parse(readFileSync(path, "utf8")))
  return named.success ? named.data.version : null
}

/** The version to publish. The build of this package stamps the one of package.json, so the two must agree. */
function versionOf(typed: string | undefined, folders: Folders): string {
  const named = packageVersion(folders.home)
  const version = typed ?? named
  if (version === null)
    throw wrongCall("Say which version to publish: safety-content release 1.0.0")
  if (valid(version) !== version || !/^\d+\.\d+\.\d+$/.test(version))
    throw wrongCall(`"${version}" is no version; write three numbers, such as 1.2.0.`)
  if (folders.content === ownContent && named !== version)
    throw wrongCall(`package.json names version ${named ?? "none"}; set it to ${version} first.`)
  return version
}

function dateOf(typed: string | undefined): string {
  const date = typed ?? new Date().toISOString().slice(0, 10)
  if (!z.iso.date().safeParse(date).success)
    throw wrongCall(`"${date}" is no date; write year, month and day, such as 2026-11-28.`)
  return date
}

const topicFile = (folders: Folders, id: string) => join(folders.content, "topics", `${id}.yaml`)
const versionLine = /^version: .*$/m

function topicSentence(folders: Folders, { topicId, version, needs, level, because }: SmallTopic) {
  const path = topicFile(folders, topicId)
  const before = readFileSync(path, "utf8").split(versionLine)[0] ?? ""
  return `${shown(path)}:${before.split("\n").length}  version ${version} is too small: a ${level} change, so it needs ${needs} or higher. ${because}`
}

function raise(folders: Folders, topics: readonly SmallTopic[]): void {
  for (const { topicId, needs } of topics) {
    const path = topicFile(folders, topicId)
    writeFileSync(path, readFileSync(path, "utf8").replace(versionLine, `version: ${needs}`))
  }
}

function refuse(folders: Folders, plan: Plan & { ok: false }): never {
  const topics = plan.topics.map((topic) => topicSentence(folders, topic))
  const help = topics.length > 0 ? ["--raise writes the versions that the topics need."] : []
  throw new Refusal([...topics, ...plan.sentences, ...help, "Nothing was published."])
}

/** What was published must be whole before anything is written beside it. */
function refuseFaults(faults: readonly ReleaseFault[]): void {
  if (faults.length === 0) return
  const lines = faults.map(({ file, line, message }) => `${shown(file)}:${line}  ${message}`)
  throw new Refusal([...lines, "Nothing was published."])
}

/** Writes the changelog alone: after a hand edit, or when its wording changed. */
function rewriteChangelog(folders: Folders, { json }: ReleaseOptions): void {
  refuseFaults(faultsOfReleases(folders.releases))
  const index = readIndex(folders.releases)
  if (index.releases.length === 0)
    throw wrongCall("Nothing was published yet, so there is no changelog to write.")
  writeChangelog(folders.home, index)
  const file = shown(changelogFile(folders.home))
  process.stdout.write(
    json === true ? `${JSON.stringify({ ok: true, file })}\n` : `Wrote ${file}.\n`,
  )
}

function publish(typed: string | undefined, options: ReleaseOptions): void {
  const folders = foldersOf(options)
  if (options.changelog === true) {
    rewriteChangelog(folders, options)
    return
  }
  const version = versionOf(typed, folders)
  const date = dateOf(options.date)
  refuseFaults([...faultsOfReleases(folders.releases), ...faultsOfChangelog(folders)])
  const index = readIndex(folders.releases)
  const known = index.releases.at(-1)
  const taken = index.releases.find((release) => release.version === version)
  if (taken !== undefined && taken !== known)
    throw new Refusal(`${version} was published on ${taken.date} and is never rewritten.`)
  const previous =
    known === undefined
      ? null
      : { record: known, compiled: openFrozen(folders.releases, known.version) }
  const plan = () =>
    planRelease(
      {
        content: readContent(folders.content),
        version,
        date,
        schemaVersion,
        note: options.note ?? null,
      },
      previous,
    )
  let planned = plan()
  if (!planned.ok && options.raise === true && planned.sentences.length === 0) {
    raise(folders, planned.topics)
    planned = plan()
  }
  if (!planned.ok) refuse(folders, planned)
  const { record, compiled } = planned
  if (options.dryRun !== true) writeRelease(folders, index, record, compiled)
  if (options.json === true) {
    process.stdout.write(`${JSON.stringify({ ok: true, release: record }, null, 2)}\n`)
    return
  }
  const done = options.dryRun === true ? "Would publish" : "Published"
  const step =
    record.bump === null
      ? "the first version"
      : `a ${record.bump} step with ${record.changes.length} changes`
  const review = record.reviewed
    ? "Every topic was reviewed by a named clinician."
    : "It is an unreviewed draft and is marked as one."
  process.stdout.write(`${done} ${version}, ${step}. ${review}\n`)
}

/** Adds `release`: freezes the present content as a version, when its step is large enough. */
export function releaseCommand(program: Command): void {
  withFolders(program.command("release"))
    .description("Freeze the content as a published version and write the changelog.")
    .argument("[version]", "version to publish (default: the one of package.json)")
    .option("--date <day>", "day of publication (default: today)")
    .option("--note <words>", "words for the changelog")
    .option("--raise", "raise topic versions that are too small for their changes")
    .option("--changelog", "write CHANGELOG.md anew from the index, and publish nothing")
    .option("--dry-run", "say what would be published and write nothing")
    .addHelpText("after", examples)
    .action(publish)
}
