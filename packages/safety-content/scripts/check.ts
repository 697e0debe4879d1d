import { fileURLToPath } from "node:url"
import { rules } from "../src/rules/index.ts"
import { kinds } from "../src/schema/index.ts"
import { inspect, sentenceOf } from "./pipeline/inspect.ts"

const { content, faults } = inspect(
  process.argv[2] ?? fileURLToPath(new URL("../content", import.meta.url)),
)
const counts = kinds.map((kind) => `${Object.keys(content[kind]).length} ${kind}`).join(", ")

if (faults.length > 0) {
  process.stderr.write(`${faults.map(sentenceOf).join("\n")}\n${faults.length} faults.\n`)
  process.exitCode = 1
} else {
  process.stdout.write(`Content is sound: ${counts}; ${rules.length} rules.\n`)
}
