import { rmSync } from "node:fs"
import { z } from "zod"
import { readJson, replaceFile } from "./atomic-file.ts"

const runRecordSchema = z.object({
  /** process number of the launcher */
  launcher: z.number(),
  /** how far it is */
  phase: z.enum(["starting", "running", "stopping"]),
  /** address of the shop, once it is known */
  shopUrl: z.string().optional(),
  adminUrl: z.string().optional(),
  /** process numbers of what runs */
  processes: z.partialRecord(z.enum(["postgres", "backend", "storefront"]), z.number()),
})
/** What runs from a data folder now: for people, for tests and for a second start. */
export type RunRecord = z.infer<typeof runRecordSchema>

/** The record of a launcher that runs, rewritten at every change. */
export interface RunRecorder {
  change(changes: Partial<RunRecord>): void
  /** Notes the process of a service, or with undefined that it is down. */
  process(name: keyof RunRecord["processes"], pid: number | undefined): void
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
  let record: RunRecord = { launcher: process.pid, phase: "starting", processes: {} }
  const write = (next: RunRecord) => {
    record = next
    replaceFile(path, `${JSON.stringify(record, null, 2)}\n`)
  }
  write(record)
  return {
    change: (changes) => {
      write({ ...record, ...changes })
    },
    process: (name, pid) => {
      const others = Object.entries(record.processes).filter(([other]) => other !== name)
      const now = pid === undefined ? others : [...others, [name, pid]]
      try {
        write({ ...record, processes: Object.fromEntries(now) })
      } catch {
        // The record is for people; on a full disk the shop goes on without it.
      }
    },
    clear: () => {
      rmSync(path, { force: true })
    },
  }
}
