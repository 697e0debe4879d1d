import { rmSync } from "node:fs"
import { z } from "zod"
import { identify, processIdentitySchema, type ProcessIdentity } from "../process/identity.ts"
import { readJson, replaceFile } from "./atomic-file.ts"

const runRecordSchema = z.object({
  /** the launcher itself */
  launcher: processIdentitySchema,
  /** how far it is */
  phase: z.enum(["starting", "running", "stopping"]),
  /** address of the shop, once it is known */
  shopUrl: z.string().optional(),
  adminUrl: z.string().optional(),
  /** what runs under it */
  processes: z.partialRecord(z.enum(["postgres", "backend", "storefront"]), processIdentitySchema),
})
/** What runs from a data folder now: for people, for tests and for a second start. */
export type RunRecord = z.infer<typeof runRecordSchema>

/** The record of a launcher that runs, rewritten at every change. */
export interface RunRecorder {
  change(changes: Partial<RunRecord>): void
  /** Notes the process of a service, or with undefined that it is down. */
  process(name: keyof RunRecord["processes"], identity: ProcessIdentity | undefined): void
  clear(): void
}

/** Reads the record of whoever runs from a data folder; undefined when nobody does or it cannot be read. */
export function readRunRecord(path: string): RunRecord | undefined {
  try {
    return readJson(path, runRecordSchema)
  } catch {
    return undefined
  }
}

/** Begins the record of this launcher. */
export function recordRun(path: string): RunRecorder {
  const launcher = identify(process.pid)
  if (launcher === undefined) throw new Error("this process cannot see itself")
  let record: RunRecord = { launcher, phase: "starting", processes: {} }
  const write = (next: RunRecord) => {
    record = next
    replaceFile(path, `${JSON.stringify(record, null, 2)}\n`)
  }
  write(record)
  return {
    change: (changes) => {
      write({ ...record, ...changes })
    },
    process: (name, identity) => {
      const { [name]: _before, ...others } = record.processes
      const processes = identity === undefined ? others : { ...others, [name]: identity }
      try {
        write({ ...record, processes })
      } catch {
        // The record is for people; on a full disk the shop goes on without it.
      }
    },
    clear: () => {
      rmSync(path, { force: true })
    },
  }
}
