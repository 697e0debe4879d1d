import { readFileSync } from "node:fs"

/** What a launcher writes down of the processes that run from its folder. */
interface RunRecord {
  launcher: { pid: number }
  phase: string
  processes: Record<string, { pid: number }>
}

/** The record in a data folder; throws while there is none. */
export function runRecord(dataDir: string): RunRecord {
  return JSON.parse(readFileSync(`${dataDir}/run.json`, "utf8")) as RunRecord
}

/** Process numbers of the running programs, by name. */
export function runningPids(dataDir: string): Record<string, number> {
  const { processes } = runRecord(dataDir)
  return Object.fromEntries(Object.entries(processes).map(([name, { pid }]) => [name, pid]))
}
