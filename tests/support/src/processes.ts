import { execFileSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"

/** A live process that carries the marker of a test run. */
export interface MarkedProcess {
  pid: number
  command: string
}

function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8")
  } catch {
    return ""
  }
}

function fromProc(marker: string): MarkedProcess[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({
      pid: Number(pid),
      command: readProc(pid, "cmdline"),
      own: readProc(pid, "environ"),
    }))
    .filter(({ command, own }) => command.includes(marker) || own.includes(marker))
    .filter(({ pid }) => !/^State:\s+Z/m.test(readProc(String(pid), "status")))
    .map(({ pid, command }) => ({ pid, command: command.replaceAll("\0", " ").trim() }))
}

function fromPs(marker: string): MarkedProcess[] {
  return execFileSync("ps", ["axeww", "-o", "pid=,command="], { encoding: "utf8" })
    .split("\n")
    .filter((line) => line.includes(marker) && !line.includes("axeww"))
    .map((line) => ({ pid: Number.parseInt(line, 10), command: line.trim().slice(0, 200) }))
}

/**
 * Lists live processes whose command line or inherited environment contains the marker, this one left out.
 * Blind spot: a process of another user whose environment may not be read is found by its command line only.
 */
export function processesMarked(marker: string): MarkedProcess[] {
  const found = existsSync("/proc/self/environ") ? fromProc(marker) : fromPs(marker)
  return found.filter(({ pid }) => pid !== process.pid)
}

/** Whether a process or, with a negative number, a process group still lives; a zombie counts as gone. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !/^State:\s+Z/m.test(readProc(String(pid), "status"))
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It ended in the meantime, which is what was wanted.
  }
}

/** Ends a process group that this run made: SIGTERM, and SIGKILL when it is still there after `patience` ms. */
export async function endGroup(leader: number, patience = 12_000): Promise<void> {
  signal(-leader, "SIGTERM")
  const end = Date.now() + patience
  while (isAlive(-leader) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  signal(-leader, "SIGKILL")
}
