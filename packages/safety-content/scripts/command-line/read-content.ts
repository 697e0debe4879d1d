import type { Content } from "../../src/schema/index.ts"
import { inspect } from "../pipeline/inspect.ts"
import { readingProgress } from "./progress.ts"
import { Refusal } from "./refusal.ts"

/** The content of a folder that passes the check; refuses any other, because nothing can be said of it. */
export function readContent(folder: string): Content {
  const progress = readingProgress()
  const { content, faults } = inspect(folder, progress.onFile)
  progress.end()
  if (faults.length === 0) return content
  const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`
  throw new Refusal(`The content has ${count}; safety-content check names them.`)
}
