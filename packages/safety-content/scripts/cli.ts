#!/usr/bin/env node
import { run } from "./command-line/program.ts"
import { safetyContent } from "./command-line/safety-content.ts"

await run(safetyContent(), process.argv)
