import { z } from "zod"
import { readJson, replaceFile } from "./atomic-file.ts"

const stateSchema = z.object({
  /** which database the rest is about */
  database: z.string(),
  /** build of the backend whose migrations and foundation data are in */
  migratedBy: z.string().optional(),
  /** sample data that was put in */
  sample: z.object({ version: z.string(), at: z.iso.datetime() }).optional(),
})
/** What was done to a database, so that a warm start need not do it again. */
export type State = z.infer<typeof stateSchema>

/** Reads the state of a database; nothing is known about another one than the last. */
export function readState(path: string, database: string): State {
  const state = readJson(path, stateSchema)
  return state?.database === database ? state : { database }
}

/** Replaces the recorded state. */
export function writeState(path: string, state: State): void {
  replaceFile(path, `${JSON.stringify(state, null, 2)}\n`)
}
