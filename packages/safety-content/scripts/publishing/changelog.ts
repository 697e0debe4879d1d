import { join } from "node:path"
import { type ChangeLevel, changeLevels } from "../../src/diff/index.ts"
import type { ReleaseIndex, ReleaseRecord } from "../../src/releases/record.ts"

const head = `# Changelog

Written by \`safety-content release\` from \`releases/index.json\`; not edited by hand. What major, minor and
patch mean stands in [docs/publishing.md](docs/publishing.md).
`

const headings: Record<ChangeLevel, string> = {
  major: "Major: a reader must notice",
  minor: "Minor: new, and asks for nothing stricter",
  patch: "Patch: wording",
}

const plain = (text: string) => text.replace(/[\\`*_<>[\]]/g, (sign) => `\\${sign}`)

function reviewLine({ reviewed, topics }: ReleaseRecord): string {
  if (reviewed) return "Published and reviewed by named clinicians; each topic says by whom."
  const some = Object.values(topics).filter((topic) => topic.reviewed)
  if (some.length === 0) return "Published as a draft. No clinician has reviewed it."
  const titles = some.map(({ title }) => plain(title)).join("; ")
  return `Published as a draft. Only these topics were reviewed by a clinician: ${titles}.`
}

function topicLine({ topics }: ReleaseRecord): string {
  const words = Object.values(topics).map(({ title, version, bump }) => {
    const weight = bump === null ? "" : ` (${bump})`
    return `${plain(title)} ${version}${weight}`
  })
  return `Topics: ${words.join("; ")}.`
}

function section(record: ReleaseRecord): string {
  const parts = [`## ${record.version} (${record.date})`, reviewLine(record)]
  if (record.note !== null) parts.push(plain(record.note))
  parts.push(topicLine(record))
  for (const level of changeLevels.toReversed()) {
    const changes = record.changes.filter((change) => change.level === level)
    if (changes.length === 0) continue
    parts.push(`### ${headings[level]}`)
    parts.push(changes.map(({ text }) => `- ${plain(text)}`).join("\n"))
  }
  return parts.join("\n\n")
}

/** File of the changelog; `home` is the folder that holds the content. */
export const changelogFile = (home: string) => join(home, "CHANGELOG.md")

/** The changelog, newest version first, as Markdown. */
export function changelogOf({ releases }: ReleaseIndex): string {
  return [head, ...releases.toReversed().map((record) => `${section(record)}\n`)].join("\n")
}
