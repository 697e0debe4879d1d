import { createHash } from "node:crypto"
import type { GuidanceNoteInput, GuidanceRecord, TopicState } from "../../types"

/** What a line holds while nothing was ever recorded on it. */
export const noRecord: GuidanceRecord = { topics: [], notes: "" }

const TOPIC = /^([a-z][a-z0-9-]{0,99})@(\d+\.\d+\.\d+)#([0-9a-f]{64})$/
const NOTES = /^(?:[0-9a-f]{12})?$/
/** More topics than a product can have. */
const MOST_TOPICS = 20

const notesHash = (notes: GuidanceNoteInput[]): string =>
  notes.length === 0
    ? ""
    : createHash("sha256")
        .update(JSON.stringify(notes.map(({ text, source }) => [text, source])))
        .digest("hex")
        .slice(0, 12)

/** The guidance of a product as it stands now; notes come in the order of display. */
export const recordOf = (topics: TopicState[], notes: GuidanceNoteInput[]): GuidanceRecord => ({
  topics: topics.map(({ id, version, hash }) => ({ id, version, hash })),
  notes: notesHash(notes),
})

/** A record as one line of text, by which a page says which guidance it shows. */
export const tokenOf = ({ topics, notes }: GuidanceRecord): string =>
  `${topics.map(({ id, version, hash }) => `${id}@${version}#${hash}`).join(",")};${notes}`

/** Reads a token; undefined for whatever is none. What it claims is believed of nobody but the one who sent it. */
export function readToken(token: unknown): GuidanceRecord | undefined {
  if (typeof token !== "string") return undefined
  const [list = "", notes, ...more] = token.split(";")
  if (notes === undefined || more.length > 0 || !NOTES.test(notes)) return undefined
  const parts = list === "" ? [] : list.split(",")
  if (parts.length > MOST_TOPICS) return undefined
  const topics = parts.flatMap((part) => {
    const [, id, version, hash] = TOPIC.exec(part) ?? []
    return id && version && hash ? [{ id, version, hash }] : []
  })
  return topics.length === parts.length ? { topics, notes } : undefined
}

const isTopic = (value: unknown): value is GuidanceRecord["topics"][number] =>
  typeof value === "object" &&
  value !== null &&
  ["id", "version", "hash"].every((key) => typeof Reflect.get(value, key) === "string")

/** Reads what a line holds of itself; whatever is no record counts as none, so that it is asked for again. */
export function storedRecord(metadata: unknown): GuidanceRecord | undefined {
  if (typeof metadata !== "object" || metadata === null) return undefined
  const record: unknown = Reflect.get(metadata, "guidance")
  if (typeof record !== "object" || record === null) return undefined
  const topics: unknown = Reflect.get(record, "topics")
  const notes: unknown = Reflect.get(record, "notes")
  return Array.isArray(topics) && topics.every(isTopic) && typeof notes === "string"
    ? { topics, notes }
    : undefined
}

/**
 * What a line records when a product is added: what the line holds already, so that the pieces join it and the
 * older showing counts; else what the page says it showed; else what holds now.
 */
export const recordToKeep = (
  held: GuidanceRecord | undefined,
  shown: GuidanceRecord | undefined,
  current: GuidanceRecord,
): GuidanceRecord => held ?? shown ?? current
