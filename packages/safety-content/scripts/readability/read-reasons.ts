import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "yaml"
import { z } from "zod"
import { idSchema } from "../../src/schema/id.ts"
import { Refusal } from "../command-line/refusal.ts"
import type { Reasons } from "./judge.ts"

const reasonsSchema = z
  .record(idSchema, z.string().trim().min(10).max(300))
  .describe("Why the text of an entry may be hard to read, by the id of the entry.")

/** Reasons recorded beside the content; without the file there are none. */
export function readReasons(home: string): Reasons {
  const file = join(home, "readability.yaml")
  if (!existsSync(file)) return {}
  const read = reasonsSchema.safeParse(parse(readFileSync(file, "utf8")) ?? {})
  if (read.success) return read.data
  throw new Refusal(
    `readability.yaml must give a reason for each id: ${z.prettifyError(read.error)}`,
  )
}
