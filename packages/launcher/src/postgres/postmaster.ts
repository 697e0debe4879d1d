import { readFileSync, readlinkSync, realpathSync } from "node:fs"
import { basename, join } from "node:path"
import { commandOf, identify, type ProcessIdentity } from "../process/identity.ts"

/** What PostgreSQL writes about itself into its data folder. */
export interface PostmasterFile {
  pid: number
  dataDir: string
  /** true once it takes connections */
  ready: boolean
}

/** Reads the text of a postmaster.pid; undefined when it is not one. */
export function parsePostmasterFile(text: string): PostmasterFile | undefined {
  const lines = text.split("\n")
  const [pid, dataDir = ""] = [Number(lines[0]), lines[1]]
  if (!Number.isInteger(pid) || pid <= 1 || dataDir === "") return undefined
  return { pid, dataDir, ready: lines[7]?.trim() === "ready" }
}

/** What can be learnt about a living process before it is touched. */
export interface Sighting {
  identity: ProcessIdentity
  /** file name of its program */
  program: string
  /** the folder it works in, resolved; PostgreSQL works in its data folder. undefined where the system hides it */
  folder: string | undefined
  command: string
}

/** Looks at a process; undefined when it is gone. */
export function sight(pid: number): Sighting | undefined {
  const identity = identify(pid)
  const command = commandOf(pid)
  if (identity === undefined || command === undefined) return undefined
  if (process.platform !== "linux") {
    return { identity, command, folder: undefined, program: basename(command.split(" ")[0] ?? "") }
  }
  const program = linkOf(`/proc/${pid}/exe`) ?? command.split(" ")[0] ?? ""
  const folder = linkOf(`/proc/${pid}/cwd`)
  return { identity, command, folder, program: basename(program.replace(/ \(deleted\)$/, "")) }
}

/** True only for a PostgreSQL server that works on exactly this data folder. */
export function servesCluster(seen: Sighting, cluster: string): boolean {
  if (seen.program !== "postgres") return false
  if (seen.folder !== undefined) return seen.folder === cluster
  return `${seen.command} `.includes(` -D ${cluster} `)
}

/** Whose process a postmaster.pid names. "foreign" stands for a recycled number or a copied file. */
export type Finding =
  | { state: "none" | "dead" }
  | { state: "foreign"; pid: number }
  | { state: "ours"; identity: ProcessIdentity }

/** Finds out who, if anybody, still serves a data folder. Signals nobody. */
export function inspectCluster(
  cluster: string,
  look: (pid: number) => Sighting | undefined = sight,
): Finding {
  const file = readPostmasterFile(cluster)
  if (file === undefined) return { state: "none" }
  const seen = look(file.pid)
  if (seen === undefined) return { state: "dead" }
  return servesCluster(seen, realpathSync(cluster))
    ? { state: "ours", identity: seen.identity }
    : { state: "foreign", pid: file.pid }
}

/** What the server of a cluster last wrote about itself; undefined without a readable file. */
export function readPostmasterFile(cluster: string): PostmasterFile | undefined {
  try {
    return parsePostmasterFile(readFileSync(join(cluster, "postmaster.pid"), "utf8"))
  } catch {
    return undefined
  }
}

function linkOf(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    return undefined
  }
}
