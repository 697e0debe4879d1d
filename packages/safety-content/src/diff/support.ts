import type { Content } from "../schema/content.ts"
import { major, minor, patch, type Remark } from "./change.ts"
import { listDiff, same } from "./compare.ts"
import type { AnyEntry, Context } from "./kind-rule.ts"

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((member) => typeof member === "string") : []

const nameOfSource = (content: Content, id: string) => content.sources[id]?.shortName ?? id

function sourceRemarks(
  name: string,
  before: AnyEntry,
  after: AnyEntry,
  context: Context,
): Remark[] {
  const { gone, fresh } = listDiff(strings(before.sourceIds), strings(after.sourceIds))
  return [
    ...fresh.map((id) =>
      minor(`${name}: now also supported by ${nameOfSource(context.after, id)}.`),
    ),
    ...gone.map((id) => minor(`${name}: no longer cites ${nameOfSource(context.before, id)}.`)),
  ]
}

function sentenceRemarks(
  name: string,
  before: AnyEntry,
  after: AnyEntry,
  context: Context,
): Remark[] {
  const { gone, fresh } = listDiff(strings(before.sentenceIds), strings(after.sentenceIds))
  const said = (content: Content, id: string) => content.sentences[id]?.text ?? id
  return [
    ...fresh.map((id) => minor(`${name}: now says beside it: “${said(context.after, id)}”`)),
    ...gone.map((id) => major(`${name}: no longer says beside it: “${said(context.before, id)}”`)),
  ]
}

function audienceRemarks(name: string, before: AnyEntry, after: AnyEntry): Remark[] {
  const { gone, fresh } = listDiff(strings(before.audience), strings(after.audience))
  return [
    ...fresh.map((reader) => minor(`${name}: now shown to every ${reader}.`)),
    ...gone.map((reader) => major(`${name}: no longer shown to every ${reader}.`)),
  ]
}

function reviewedRemarks(name: string, before: AnyEntry, after: AnyEntry): Remark[] {
  if (before.status === after.status) return []
  if (after.status === "reviewed") return [patch(`${name}: reviewed by a clinician.`)]
  return before.status === "reviewed" ? [major(`${name}: no longer marked as reviewed.`)] : []
}

/** Fields that say how well an entry is supported and where it stands; every kind shares them. */
const shared = [
  "id",
  "status",
  "reviewedHash",
  "movedTo",
  "replaces",
  "audience",
  "sentenceIds",
  "sourceIds",
  "evidenceLevel",
]

/** Remarks on the fields that every kind shares: sources, support, sentences, readers, review. */
export function supportRemarks(
  name: string,
  before: AnyEntry,
  after: AnyEntry,
  context: Context,
): Remark[] {
  const level = same(before.evidenceLevel, after.evidenceLevel)
    ? []
    : [minor(`${name}: the strength of its support was judged anew.`)]
  return [
    ...sourceRemarks(name, before, after, context),
    ...level,
    ...sentenceRemarks(name, before, after, context),
    ...audienceRemarks(name, before, after),
    ...reviewedRemarks(name, before, after),
  ]
}

const spoken = (field: string) =>
  field.replace(/Ids?$/, "").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

const isWords = (value: unknown) =>
  value === null || value === undefined || typeof value === "string"

/**
 * Remarks on every field that nobody has weighed, new ones included: words are wording, all else is
 * something new. `weighed` names the fields that a rule has dealt with.
 */
export function restRemarks(
  name: string,
  before: AnyEntry,
  after: AnyEntry,
  weighed: readonly string[],
): Remark[] {
  const known = new Set([...shared, ...weighed])
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...fields]
    .filter((field) => !known.has(field) && !same(before[field], after[field]))
    .map((field) =>
      isWords(before[field]) && isWords(after[field])
        ? patch(`${name}: wording changed (${spoken(field)}).`)
        : minor(`${name}: changed (${spoken(field)}).`),
    )
}
