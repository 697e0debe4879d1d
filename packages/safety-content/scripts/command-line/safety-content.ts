import type { Command } from "commander"
import { checkCommand } from "../commands/check.ts"
import { coverageCommand } from "../commands/coverage.ts"
import { diffCommand } from "../commands/diff.ts"
import { exportCommand } from "../commands/export.ts"
import { readabilityCommand } from "../commands/readability.ts"
import { releaseCommand } from "../commands/release.ts"
import { translateCommand } from "../commands/translate.ts"
import { newProgram } from "./program.ts"

/** The command line with every command. */
export function safetyContent(): Command {
  const program = newProgram()
  checkCommand(program)
  coverageCommand(program)
  diffCommand(program)
  exportCommand(program)
  readabilityCommand(program)
  releaseCommand(program)
  translateCommand(program)
  return program
}
