import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { z } from "zod"

/** A process that cannot be mistaken for a later one with the same number. */
export const processIdentitySchema = z.object({
  /** process number of the operating system */
  pid: z.number().int().positive(),
  /** when that process began, in the system's own notation; differs for a recycled number */
  stamp: z.string().min(1),
})
export type ProcessIdentity = z.infer<typeof processIdentitySchema>

/** The identity of a living process, or undefined when there is none (a zombie counts as gone). */
export function identify(pid: number): ProcessIdentity | undefined {
  const stamp = process.platform === "linux" ? linuxStamp(pid) : psStamp(pid)
  return stamp === undefined ? undefined : { pid, stamp }
}

/** True while exactly that process lives; false for a recycled number. */
export function isAlive(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.stamp === identity.stamp
}

/** Reads state and start time from one line of /proc/<pid>/stat; the name may hold spaces and brackets. */
export function parseProcStat(line: string): { state: string; parent: number; start: string } {
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ")
  return { state: fields[0] ?? "", parent: Number(fields[1]), start: fields[19] ?? "" }
}

/** The process that started a process, or undefined when it is gone. */
export function parentOf(pid: number): number | undefined {
  if (process.platform === "linux") {
    const line = readOrUndefined(`/proc/${pid}/stat`)
    return line === undefined ? undefined : parseProcStat(line).parent
  }
  const parent = Number(ps(pid, "ppid="))
  return Number.isInteger(parent) && parent > 0 ? parent : undefined
}

/** The command line of a process as one text, or undefined when it is gone or not ours to read. */
export function commandOf(pid: number): string | undefined {
  if (process.platform !== "linux") return ps(pid, "command=")
  return readOrUndefined(`/proc/${pid}/cmdline`)?.replaceAll("\0", " ").trim()
}

let bootId: string | undefined

function linuxStamp(pid: number): string | undefined {
  const line = readOrUndefined(`/proc/${pid}/stat`)
  if (line === undefined) return undefined
  const { state, start } = parseProcStat(line)
  if (state === "Z" || state === "X") return undefined
  bootId ??= readOrUndefined("/proc/sys/kernel/random/boot_id")?.trim() ?? "boot"
  return `${bootId}/${start}`
}

function psStamp(pid: number): string | undefined {
  const answer = ps(pid, "state=,lstart=")
  return answer === undefined || answer.startsWith("Z") ? undefined : answer.replace(/^\S+\s+/, "")
}

function ps(pid: number, columns: string): string | undefined {
  const run = spawnSync("ps", ["-o", columns, "-p", String(pid)], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  })
  const answer = run.stdout.trim()
  return run.status === 0 && answer !== "" ? answer : undefined
}

function readOrUndefined(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8")
  } catch {
    return undefined
  }
}
