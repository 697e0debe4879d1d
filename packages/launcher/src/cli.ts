import { sentenceFor } from "./plain-error.ts"
import { run } from "./run.ts"
import { workspaceRoot } from "./workspace.ts"

try {
  process.exitCode = await run(process.argv.slice(2), process.env)
} catch (error) {
  console.error(`\n${sentenceFor(error, `${workspaceRoot}/.data`)}`)
  process.exitCode = 1
}
