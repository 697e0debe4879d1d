import { spawn } from "node:child_process"
import { createWriteStream } from "node:fs"
import { endGroup } from "../processes.ts"

/** A program to run in a process group of its own, its output going to a log file. */
export interface Program {
  command: string
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
  logPath: string
  /** Called with every line that it prints. */
  onLine?: (line: string) => void
}

const running = new Set<number>()

/** Runs a program to its end and resolves with its exit code; `null` when it was ended or never started. */
export function runProgram(program: Program): Promise<number | null> {
  const log = createWriteStream(program.logPath, { flags: "a" })
  return new Promise((resolve) => {
    const child = spawn(program.command, program.args, {
      cwd: program.cwd,
      env: program.env,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    })
    const take = (chunk: Buffer) => {
      log.write(chunk)
      for (const line of chunk.toString().split("\n"))
        if (line.trim()) program.onLine?.(line.trim())
    }
    child.stdout.on("data", take)
    child.stderr.on("data", take)
    const { pid } = child
    if (pid !== undefined) running.add(pid)
    child.on("error", (error) => {
      log.end(`${error.message}\n`, () => resolve(null))
    })
    child.on("close", (code) => {
      if (pid !== undefined) running.delete(pid)
      log.end(() => resolve(code))
    })
  })
}

/** Ends every program that still runs, with all its children. */
export async function endPrograms(): Promise<void> {
  await Promise.all([...running].map((pid) => endGroup(pid)))
}
