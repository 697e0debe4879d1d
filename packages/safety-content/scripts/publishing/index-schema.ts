import { z } from "zod"
import { changeLevels } from "../../src/diff/index.ts"
import type { ReleaseIndex } from "../../src/releases/record.ts"
import { hashSchema } from "../../src/schema/id.ts"

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
      contentHash: hashSchema,
      fileHash: hashSchema,
      bump: level.nullable(),
      topics: z.record(
        z.string(),
        z.strictObject({
          title: z.string(),
          version,
          hash: hashSchema,
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
      seal: hashSchema,
    }),
  ),
})
