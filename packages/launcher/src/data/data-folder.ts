import {
  chmodSync,
  mkdirSync,
  readdirSync,
  statSync,
  accessSync,
  constants,
  statfsSync,
} from "node:fs"
import { dirname, join } from "node:path"
import { PlainError, shown, unwritableSentence } from "../plain-error.ts"
import { createFile } from "./atomic-file.ts"

/** The places inside one data folder. */
export interface DataFolder {
  root: string
  /** marks the folder as ours, so that --fresh never empties another */
  marker: string
  lock: string
  secrets: string
  admin: string
  /** what was migrated and seeded */
  state: string
  /** the processes that run now */
  run: string
  cluster: string
  /** the running copy of the storefront, with its page cache */
  storefront: string
  logs: string
}

/** Names the places inside a data folder; touches nothing. */
export function dataFolder(root: string): DataFolder {
  return {
    root,
    marker: join(root, "finegauge.json"),
    lock: join(root, "launcher.lock"),
    secrets: join(root, "secrets.json"),
    admin: join(root, "admin.json"),
    state: join(root, "state.json"),
    run: join(root, "run.json"),
    cluster: join(root, "postgres"),
    storefront: join(root, "storefront"),
    logs: join(root, "logs"),
  }
}

const MEGABYTE = 1_000_000
const NEEDED_AT_FIRST = 400 * MEGABYTE
const NEEDED_LATER = 100 * MEGABYTE

/**
 * Makes a data folder or checks an existing one: ours, writable, on a disk with room.
 * Only its user may enter; under root others may pass through (not look), as PostgreSQL's own user must.
 */
export function openDataFolder(root: string): DataFolder {
  const folder = dataFolder(root)
  try {
    mkdirSync(root, { recursive: true, mode: 0o700 })
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOSPC") throw error
    const there = nearestExisting(root)
    if (statSync(there).isDirectory()) throw new PlainError(unwritableSentence(there))
    throw new PlainError(
      `${shown(there)} is a file where a folder is needed: choose another place with --data-dir.`,
    )
  }
  checkOwner(root)
  const isNew = isEmpty(root)
  if (!isNew && !isOurs(folder)) throw new PlainError(foreignFolderSentence(root))
  checkRoom(root, isNew ? NEEDED_AT_FIRST : NEEDED_LATER)
  chmodSync(root, process.getuid?.() === 0 ? 0o711 : 0o700)
  createFile(folder.marker, `${JSON.stringify({ format: 1 })}\n`)
  mkdirSync(folder.logs, { recursive: true, mode: 0o700 })
  return folder
}

/** True when a data folder carries our marker. */
export function isOurs(folder: DataFolder): boolean {
  return statSync(folder.marker, { throwIfNoEntry: false }) !== undefined
}

/** The sentence for a folder that holds somebody else's files. */
export function foreignFolderSentence(root: string): string {
  return `${shown(root)} holds files that are not this shop's: choose an empty folder with --data-dir.`
}

function checkOwner(root: string): void {
  const { uid } = statSync(root)
  const me = process.getuid?.()
  if (me !== undefined && uid !== me) {
    throw new PlainError(
      `${shown(root)} belongs to another user of this machine (number ${uid}): start the shop as that user, or choose another folder with --data-dir.`,
    )
  }
  try {
    accessSync(root, constants.W_OK | constants.X_OK)
  } catch {
    throw new PlainError(unwritableSentence(root))
  }
}

function checkRoom(root: string, needed: number): void {
  const { bavail, bsize } = statfsSync(root)
  const free = bavail * bsize
  if (free >= needed) return
  throw new PlainError(
    `Only ${Math.floor(free / MEGABYTE)} MB are free on the disk that holds ${shown(root)} and the shop needs ${needed / MEGABYTE} MB: free some space, then start again.`,
  )
}

function isEmpty(root: string): boolean {
  return readdirSync(root).length === 0
}

/** The path itself if it exists, else the nearest folder above that does. */
function nearestExisting(path: string): string {
  try {
    statSync(path)
    return path
  } catch {
    const parent = dirname(path)
    return parent === path ? path : nearestExisting(parent)
  }
}
