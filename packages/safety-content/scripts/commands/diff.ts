import type { Command } from "commander"
import { type Change, changeLevels, type ContentDiff, diffContent } from "../../src/diff/index.ts"
import { schemaVersion } from "../../src/schema-version.ts"
import type { Content } from "../../src/schema/index.ts"
import {
  type Folders,
  foldersOf,
  type SharedOptions,
  withFolders,
} from "../command-line/folders.ts"
import { readContent } from "../command-line/read-content.ts"
import { wrongCall } from "../command-line/refusal.ts"
import { lowestNext } from "../publishing/bump.ts"
import { openFrozen, readIndex } from "../publishing/read-releases.ts"

const examples = `
Examples:
  safety-content diff                 (what changed since the latest published version)
  safety-content diff 0.1.0           (what changed since 0.1.0)
  safety-content diff 0.1.0 1.0.0     (between two published versions)
  safety-content diff --json
`

interface Side {
  name: string
  content: Content
  schemaVersion?: number
}

function published(folders: Folders, version: string): Side {
  const record = readIndex(folders.releases).releases.find((one) => one.version === version)
  const { content } = openFrozen(folders.releases, version)
  return record === undefined
    ? { name: version, content }
    : { name: version, content, schemaVersion: record.schemaVersion }
}

function latest(folders: Folders): string {
  const version = readIndex(folders.releases).releases.at(-1)?.version
  if (version === undefined)
    throw wrongCall("Nothing was published yet, so there is nothing to compare with.")
  return version
}

const line = ({ text, topicIds }: Change) =>
  `  ${text}${topicIds.length === 0 ? "" : ` [${topicIds.join(", ")}]`}`

function sentences(before: Side, after: Side, { level, changes, topics }: ContentDiff): string[] {
  const title = `${before.name} to ${after.name}`
  if (level === null) return [`${title}: nothing changed that readers see.`]
  const groups = changeLevels.toReversed().flatMap((weight) => {
    const found = changes.filter((change) => change.level === weight)
    return found.length === 0 ? [] : ["", `${weight} (${found.length})`, ...found.map(line)]
  })
  const steps = Object.entries(topics).flatMap(([id, topic]) => {
    if (topic.state !== "kept") return [`  ${id}: ${topic.state}`]
    const version = before.content.topics[id]?.version
    if (topic.level === null || version === undefined) return [`  ${id}: unchanged`]
    return [
      `  ${id}: ${topic.level}, so ${version} becomes ${lowestNext(version, topic.level)} or higher`,
    ]
  })
  return [`${title}: ${level}`, ...groups, "", "topics", ...steps]
}

function diff(from: string | undefined, to: string | undefined, options: SharedOptions): void {
  const folders = foldersOf(options)
  const before = published(folders, from ?? latest(folders))
  const after: Side =
    to === undefined
      ? { name: "the content as it stands", content: readContent(folders.content), schemaVersion }
      : published(folders, to)
  const found = diffContent(before, after)
  process.stdout.write(
    options.json === true
      ? `${JSON.stringify({ ok: true, from: before.name, to: after.name, ...found }, null, 2)}\n`
      : `${sentences(before, after, found).join("\n")}\n`,
  )
}

/** Adds `diff`: what changed between two versions, weighed and in words that a buyer understands. */
export function diffCommand(program: Command): void {
  withFolders(program.command("diff"))
    .description("Say what changed between two versions, weighed as major, minor or patch.")
    .argument("[from]", "published version (default: the latest)")
    .argument("[to]", "published version (default: the content as it stands)")
    .addHelpText("after", examples)
    .action(diff)
}
