import { existsSync, statSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import type { Command } from "commander"
import { kinds } from "../../src/schema/index.ts"
import { folderOf } from "../pipeline/load.ts"
import { wrongCall } from "./refusal.ts"

/** Options that every command takes. */
export interface SharedOptions {
  /** Content folder as it was typed; absent = the one of this package. */
  content?: string
  /** Folder of frozen versions as it was typed; absent = releases/ beside the content. */
  releases?: string
  /** Print data instead of sentences. */
  json?: boolean
}

/** Folders that a command works on. */
export interface Folders {
  content: string
  releases: string
  /** Folder that holds both, and package.json and CHANGELOG.md where there are any. */
  home: string
}

/** Content folder of this package. */
export const ownContent = fileURLToPath(new URL("../../content", import.meta.url))

/** Adds the options that every command takes. */
export function withFolders(command: Command): Command {
  return command
    .option("--content <dir>", "content folder (default: the one of this package)")
    .option("--releases <dir>", "folder of frozen versions (default: releases beside the content)")
    .option("--json", "print data instead of sentences")
}

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory()

/** Folders named by the options; refuses a content folder that is missing or holds no kind of entry. */
export function foldersOf({ content: typed, releases }: SharedOptions): Folders {
  const content = resolve(typed ?? ownContent)
  if (!isFolder(content)) {
    throw wrongCall(`There is no folder ${shown(content)}. Name your content with --content.`)
  }
  if (!kinds.some((kind) => isFolder(join(content, folderOf(kind))))) {
    const names = kinds.map(folderOf).join(", ")
    throw wrongCall(`${shown(content)} holds no content: it has none of the folders ${names}.`)
  }
  const home = dirname(content)
  return { content, home, releases: resolve(releases ?? join(home, "releases")) }
}

/** A path as a reader at the prompt would type it. */
export function shown(path: string): string {
  const short = relative(process.cwd(), path)
  return short === "" ? "." : short.startsWith("..") ? path : short
}
