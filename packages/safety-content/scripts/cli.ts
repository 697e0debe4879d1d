#!/usr/bin/env node
import { newProgram, run } from "./command-line/program.ts"
import { checkCommand } from "./commands/check.ts"

const program = newProgram()
checkCommand(program)

await run(program, process.argv)
