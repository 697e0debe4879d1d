#!/usr/bin/env node
import { newProgram, run } from "./command-line/program.ts"
import { checkCommand } from "./commands/check.ts"
import { coverageCommand } from "./commands/coverage.ts"
import { diffCommand } from "./commands/diff.ts"
import { exportCommand } from "./commands/export.ts"
import { readabilityCommand } from "./commands/readability.ts"
import { releaseCommand } from "./commands/release.ts"
import { translateCommand } from "./commands/translate.ts"

const program = newProgram()
checkCommand(program)
coverageCommand(program)
diffCommand(program)
exportCommand(program)
readabilityCommand(program)
releaseCommand(program)
translateCommand(program)

await run(program, process.argv)
