import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { processesMarked, type MarkedProcess } from "../processes.ts"
import { endPrograms } from "./program.ts"

/** The place and the name of one test run; every process that it starts carries the name. */
export interface Rehearsal {
  marker: string
  folder: string
  /** Environment of every child: the marker, the colours off, nothing that phones home. */
  env: NodeJS.ProcessEnv
  /** Ends what still runs and returns what should have ended by itself. */
  sweep: () => Promise<MarkedProcess[]>
  /** Removes the folder of the run. */
  clear: () => void
}

async function gone(marker: string, within: number): Promise<MarkedProcess[]> {
  const end = Date.now() + within
  let left = processesMarked(marker)
  while (left.length > 0 && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 200))
    left = processesMarked(marker)
  }
  return left
}

/**
 * Makes the folder of a test run below the temporary folder of the machine. Others may pass through it (711), because
 * PostgreSQL runs as a user of its own when the tests run as root.
 */
export function openRehearsal(): Rehearsal {
  const folder = mkdtempSync(join(tmpdir(), "finegauge-test-"))
  chmodSync(folder, 0o711)
  const marker = basename(folder)
  process.env["FINEGAUGE_TEST_RUN"] = marker
  return {
    marker,
    folder,
    env: {
      ...process.env,
      NO_COLOR: "1",
      NEXT_TELEMETRY_DISABLED: "1",
      MEDUSA_DISABLE_TELEMETRY: "1",
    },
    sweep: async () => {
      await endPrograms()
      const left = await gone(marker, 5_000)
      for (const { pid } of left) {
        try {
          process.kill(pid, "SIGKILL")
        } catch {
          // It ended by itself after all; it is reported because it came late.
        }
      }
      return left
    },
    clear: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}
