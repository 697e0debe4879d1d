import { writeFileSync } from "node:fs"

const file = process.env.PEAK_FILE

/** Preloaded into a measured process: notes its largest memory, in kilobytes, when it ends. */
process.on("exit", () => {
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS))
})
