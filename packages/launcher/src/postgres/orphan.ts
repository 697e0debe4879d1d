import { existsSync, readdirSync, realpathSync, rmSync } from "node:fs"
import { join } from "node:path"
import { PlainError, shown } from "../plain-error.ts"
import { isAlive, type ProcessIdentity } from "../process/identity.ts"
import { gone } from "../process/stop-stranded.ts"
import { inspectCluster, servesCluster, sight } from "./postmaster.ts"

/**
 * Frees a data folder of a PostgreSQL that outlived its launcher.
 * A process is signalled only after its program and its folder proved to be this cluster's (see decision 0001).
 */
export async function releaseCluster(
  cluster: string,
  tell: (event: string) => void,
): Promise<void> {
  if (!existsSync(cluster)) return
  const finding = inspectCluster(cluster)
  switch (finding.state) {
    case "none":
    case "dead":
      break
    case "ours":
      tell(
        `stopping the PostgreSQL that a killed start left behind (process ${finding.identity.pid})`,
      )
      await stopPostgres(finding.identity)
      break
    case "foreign":
      // The number was given to another program since. PostgreSQL would refuse to start because of it.
      tell(
        `postmaster.pid names process ${finding.pid}, which is another program: setting the file aside`,
      )
      rmSync(join(cluster, "postmaster.pid"), { force: true })
      break
  }
  await waitForBackends(cluster)
}

async function stopPostgres(identity: ProcessIdentity): Promise<void> {
  for (const [signal, ms] of [
    ["SIGINT", 5000],
    ["SIGQUIT", 3000],
    ["SIGKILL", 2000],
  ] as const) {
    if (!isAlive(identity)) return
    process.kill(identity.pid, signal)
    if (await gone(identity, ms)) return
  }
  throw new PlainError(
    `A PostgreSQL left behind by an earlier start (process ${identity.pid}) cannot be stopped: end it by hand, then start again.`,
  )
}

/** Session processes of a killed server end by themselves within moments; a new server must not start beside them. */
async function waitForBackends(cluster: string): Promise<void> {
  if (process.platform !== "linux") return
  const folder = realpathSync(cluster)
  const left = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => sight(Number(name)))
    .filter((seen) => seen !== undefined && servesCluster(seen, folder))
  for (const seen of left) {
    if (seen === undefined || (await gone(seen.identity, 2000))) continue
    process.kill(seen.identity.pid, "SIGQUIT")
    if (await gone(seen.identity, 2000)) continue
    throw new PlainError(
      `A PostgreSQL session of ${shown(cluster)} (process ${seen.identity.pid}) does not end: end it by hand, then start again.`,
    )
  }
}
