import { readFileSync } from "node:fs"

/** Process numbers in a launcher's run record, by the name of what runs; the record's own shape does not matter. */
export function runningPids(dataDir: string): Record<string, number> {
  const found: Record<string, number> = {}
  const visit = (value: unknown, name: string) => {
    if (typeof value !== "object" || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (key === "pid" && typeof inner === "number") found[name] = inner
      else visit(inner, /^\d+$/.test(key) ? name : key)
    }
  }
  visit(JSON.parse(readFileSync(`${dataDir}/run.json`, "utf8")), "launcher")
  return found
}
