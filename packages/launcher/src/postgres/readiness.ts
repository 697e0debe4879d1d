import { setTimeout as pause } from "node:timers/promises"
import { PlainError } from "../plain-error.ts"
import { readPostmasterFile } from "./postmaster.ts"
import { withClient } from "./provision.ts"

/** Waits for a server by its own file: asking at the port could reach another server that took it first. */
export async function serverIsReady(
  cluster: string,
  pid: number,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    const file = readPostmasterFile(cluster)
    if (file?.pid === pid && file.ready) return
    await pause(20, undefined, { signal })
  }
}

/** Throws a sentence when the superuser's password is refused. */
export async function checkPassword(url: string): Promise<void> {
  try {
    await withClient(url, (client) => client.query("select 1"))
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined
    if (code !== "28P01" && code !== "28000") throw error
    throw new PlainError(
      "The passwords in secrets.json do not fit the database beside it: restore the file that belongs to it, or start anew with --fresh.",
    )
  }
}
