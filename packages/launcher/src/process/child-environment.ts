import { delimiter } from "node:path"
import { nodeFolder } from "../workspace.ts"

type Environment = Record<string, string>

// A test run marks its processes with a variable, to find any that it leaves behind.
const SYSTEM_VARIABLES =
  /^(FINEGAUGE_TEST_RUN|PATH|HOME|USER|LOGNAME|LANG|LC_[A-Z]+|TZ|TMPDIR|TMP|TEMP)$/i
const NOT_FOR_THE_SHOP = /^(npm_|pnpm_|VITEST|NODE_OPTIONS$|NODE_V8_COVERAGE$|PG[A-Z]+$|INIT_CWD$)/i

function pick(wanted: (name: string) => boolean): Environment {
  const picked: Environment = {}
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && wanted(name)) picked[name] = value
  }
  picked.PATH = [nodeFolder, picked.PATH].filter(Boolean).join(delimiter)
  return picked
}

const quiet = { NEXT_TELEMETRY_DISABLED: "1", MEDUSA_DISABLE_TELEMETRY: "1" }

/** What a program needs of the system, and no variable that may hold a secret; this Node is first on its PATH. */
export function bareEnvironment(own: Environment): Environment {
  return { ...pick((name) => SYSTEM_VARIABLES.test(name)), ...quiet, ...own }
}

/** The caller's environment (keys of payment or mail services reach the backend so) without the tools' own variables. */
export function passedOnEnvironment(own: Environment): Environment {
  return { ...pick((name) => !NOT_FOR_THE_SHOP.test(name)), ...quiet, ...own }
}
