import type { DataFolder } from "../data/data-folder.ts"
import type { Journal } from "../data/journal.ts"
import type { RunRecorder } from "../data/run-record.ts"
import type { Secrets } from "../data/secrets.ts"
import type { ProcessIdentity } from "../process/identity.ts"
import type { Lock } from "../process/lock.ts"
import type { ServiceEvents } from "./backend.ts"
import type { Ports } from "./claim-ports.ts"
import type { Shutdown } from "./shutdown.ts"
import type { StartOptions } from "./start-options.ts"

/** What all steps of one start share. */
export interface Site {
  options: StartOptions
  folder: DataFolder
  journal: Journal
  /** lock of the data folder; children noted there are stopped by the next start if this one is killed */
  lock: Lock
  recorder: RunRecorder
  /** ends everything that is under way */
  life: AbortController
  shutdown: Shutdown
  ports: Ports
  secrets: Secrets
}

/** The origins under which a browser finds shop and admin. */
export function addresses({ options, ports }: Site): { shopUrl: string; adminOrigin: string } {
  return {
    shopUrl: options.publicUrl ?? `http://localhost:${ports.shop}`,
    adminOrigin: `http://localhost:${ports.backend}`,
  }
}

/** Notes a child in the lock of the data folder; at its end the note may fail, as on a full disk. */
export function childNote(site: Site): (identity: ProcessIdentity | undefined) => void {
  const note = site.lock.workplace()
  return (identity) => {
    if (identity !== undefined) {
      note(identity)
      return
    }
    try {
      note(undefined)
    } catch (error) {
      site.journal(error)
    }
  }
}

/** The events of a supervised program, noted in lock, record and log. */
export function serviceEvents(
  site: Site,
  name: "backend" | "storefront",
  onGivenUp: (sentence: string) => void,
): ServiceEvents {
  const note = childNote(site)
  return {
    onIdentity: (identity) => {
      note(identity)
      site.recorder.process(name, identity)
    },
    onEvent: site.journal,
    onGivenUp: () => {
      onGivenUp(`The ${name} crashed too often to go on: see ${site.folder.logs}/${name}.log.`)
    },
  }
}
