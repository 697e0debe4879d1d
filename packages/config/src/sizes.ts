import { execFile } from "node:child_process"
import { readFile } from "node:fs/promises"
import { promisify } from "node:util"

const LONGEST = 300
/** Lines that nine files of ten stay within: a storefront file holds markup, so it may be longer. */
const NINE_OF_TEN = { storefront: 180, other: 120 }

const isSource = (path: string) => /\.(ts|tsx)$/.test(path) && !path.includes("/migrations/")

/**
 * Compares the length of every source file that git knows with the sizes that the house agreed on.
 * Takes the root of the workspace, returns one sentence per fault (none: the house is in order).
 */
export async function sizeFaults(root: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)("git", ["ls-files", "-co", "--exclude-standard"], {
    cwd: root,
  })
  const files = stdout.split("\n").filter(isSource)
  const lengths = new Map<string, number>()
  for (const file of files) {
    const text = await readFile(`${root}/${file}`, "utf8").catch(() => "")
    lengths.set(file, text.split("\n").length - 1)
  }
  return [...tooLong(lengths), ...roomsTooLong(lengths)]
}

function tooLong(lengths: Map<string, number>): string[] {
  return [...lengths]
    .filter(([, lines]) => lines > LONGEST)
    .map(
      ([file, lines]) =>
        `${file} has ${lines} lines; no file may have more than ${LONGEST}. Split it by subject.`,
    )
}

function roomsTooLong(lengths: Map<string, number>): string[] {
  const faults: string[] = []
  for (const [room, limit] of [
    ["storefront", NINE_OF_TEN.storefront],
    ["other", NINE_OF_TEN.other],
  ] as const) {
    const sizes = [...lengths]
      .filter(([file]) => file.startsWith("storefront/") === (room === "storefront"))
      .filter(([file]) => !file.includes(".test."))
      .map(([, lines]) => lines)
      .sort((a, b) => a - b)
    const ninth = sizes[Math.floor(sizes.length * 0.9)] ?? 0
    if (ninth > limit)
      faults.push(
        `${room}: one file in ten has more than ${ninth} lines; the house allows ${limit}.`,
      )
  }
  return faults
}
