import { checkMachine } from "./bare-machine.ts"
import { sentenceFor } from "./plain-error.ts"
import { workspaceRoot } from "./workspace.ts"

try {
  checkMachine(process.versions.node, process.platform)
  const { run } = await import("./run.ts")
  process.exitCode = await run(process.argv.slice(2), process.env)
} catch (error) {
  console.error(`\n${sentenceFor(error, `${workspaceRoot}/.data`)}`)
  process.exitCode = 1
}
