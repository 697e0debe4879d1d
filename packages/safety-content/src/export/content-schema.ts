import { z } from "zod"
import { bands } from "../resolve/band.ts"
import { kindSchemas } from "../schema/content.ts"
import { hashSchema, idSchema } from "../schema/id.ts"

const semanticVersion = z.string().regex(/^\d+\.\d+\.\d+$/)

const contentSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(kindSchemas).map(([kind, schema]) => [kind, z.record(idSchema, schema)]),
  ),
)

const derivedTopicSchema = z.strictObject({
  hash: hashSchema.describe("SHA-256 of the topic with everything that it shows."),
  draft: z.boolean().describe("True until a named clinician has reviewed the topic."),
  shows: z
    .record(z.string(), z.array(idSchema))
    .describe(
      "Ids that the topic shows, by kind: inherited entries merged in, replaced and withdrawn ones left out.",
    ),
})

const derivedFrequencySchema = z.strictObject({
  highest: z.enum(bands).describe("Band of the highest figure that may set one."),
  lowest: z.enum(bands).describe("Band of the lowest; another one where sources disagree."),
  text: z.string().min(2).describe('Number first: "16 to 35 in 100 people", or "Not known".'),
})

/** The published document: every entry by kind, and beside them what readers would have to work out. */
export const publishedContentSchema = z.strictObject({
  name: z.string().describe("Name of the package."),
  version: semanticVersion.describe("Semantic version of the content."),
  schemaVersion: z.number().int().positive().describe("Version of the shape of this document."),
  contentHash: hashSchema.describe("SHA-256 of the canonical JSON (sorted keys) of `content`."),
  status: z.enum(["draft", "reviewed"]),
  draft: z.boolean().describe("True unless every topic was reviewed by a named clinician."),
  notice: z.string().min(2).describe("State of the review in words; show it to whoever reads."),
  language: z.string().describe("Language of the texts."),
  content: contentSchema.describe("Every entry by kind and id, withdrawn ones included."),
  derived: z
    .strictObject({
      topics: z.record(idSchema, derivedTopicSchema).describe("By topic id; no withdrawn topic."),
      frequencies: z.record(idSchema, derivedFrequencySchema).describe("By effect id."),
    })
    .describe("What follows from `content` by the rules of the package."),
})

/** JSON Schema (draft 2020-12) of the published document, made from the zod schemas. */
export function contentJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(publishedContentSchema, {
    target: "draft-2020-12",
    io: "output",
    reused: "ref",
  })
  return { ...schema, title: "Safety guidance, published content" }
}
