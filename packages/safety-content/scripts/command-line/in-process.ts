import { vi } from "vitest"
import { run } from "./program.ts"
import { safetyContent } from "./safety-content.ts"

/** How a command line ended and what it printed. */
export interface Ended {
  status: number
  stdout: string
  stderr: string
}

/** Collects what a stream is given instead of printing it. */
function heard(stream: NodeJS.WriteStream) {
  let text = ""
  const spy = vi.spyOn(stream, "write").mockImplementation((part) => {
    text += part.toString()
    return true
  })
  return { spy, text: () => text }
}

const exitCode = () => Number(process.exitCode ?? 0)

/**
 * Runs `safety-content` for a test within the process of the test: a process of its own costs a second.
 * Paths are resolved and shown as from `folder`, but a file that a command opens by the very words of an
 * option (`--out`, `--import`) is looked for where the test runs: give such a path in full.
 * What only a process can show, such as its exit code, stands in cli.test.ts.
 */
export async function inProcess(folder: string, args: readonly string[]): Promise<Ended> {
  const before = process.exitCode
  const listening = process.stdout.listeners("error")
  const cwd = vi.spyOn(process, "cwd").mockReturnValue(folder)
  const [out, complaints] = [heard(process.stdout), heard(process.stderr)]
  process.exitCode = undefined
  try {
    await run(safetyContent(), [process.execPath, "safety-content", ...args])
    return { status: exitCode(), stdout: out.text(), stderr: complaints.text() }
  } finally {
    for (const spy of [cwd, out.spy, complaints.spy]) spy.mockRestore()
    process.exitCode = before
    for (const listener of process.stdout.listeners("error")) {
      if (!listening.includes(listener)) process.stdout.off("error", listener as () => void)
    }
  }
}
