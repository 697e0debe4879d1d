import { z } from "zod"
import { changeLevels } from "../../src/diff/index.ts"
import type { ReleaseIndex } from "../../src/releases/record.ts"

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const level = z.enum(changeLevels)
const version = z.string().regex(/^\d+\.\d+\.\d+$/)

/** Shape of releases/index.json. */
export const releaseIndexSchema: z.ZodType<ReleaseIndex> = z.strictObject({
  releases: z.array(
    z.strictObject({
      version,
      date: z.iso.date(),
      status: z.literal("published"),
      reviewed: z.boolean(),
      schemaVersion: z.number().int(),
      contentHash: hash,
      fileHash: hash,
      bump: level.nullable(),
      topics: z.record(
        z.string(),
        z.strictObject({
          title: z.string(),
          version,
          hash,
          bump: level.nullable(),
          reviewed: z.boolean(),
        }),
      ),
      changes: z.array(
        z.strictObject({
          kind: z.string(),
          id: z.string(),
          level,
          text: z.string(),
          topicIds: z.array(z.string()),
        }),
      ),
      note: z.string().nullable(),
      seal: hash,
    }),
  ),
})
